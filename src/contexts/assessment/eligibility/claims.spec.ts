import { day } from '../../../kernel/day';
import { NATIONAL_2023 } from '../../catalogue';
import { eligibility, EligibilityQuestion } from './eligibility';
import type { HeldCertificate, HeldDiploma, RegisteredFacts, WorkSpan } from './facts';

const TURNER = '6-18-01-01';
const ASOF = day('2026-03-01');

const work = (fromOn: string, lastOn: string | null = null, occupationCode = TURNER): WorkSpan => ({
  spanId: `span-${fromOn}`,
  occupationCode,
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
});
const holds = (level: HeldCertificate['level'], issuedOn: string, more: Partial<HeldCertificate> = {}): HeldCertificate => ({
  recordId: `certificate-${level}-${issuedOn}`,
  occupationCode: TURNER,
  level,
  issuedOn: day(issuedOn),
  ...more,
});
const diploma = (more: Partial<HeldDiploma> = {}): HeldDiploma => ({
  recordId: 'diploma',
  kind: 'SECONDARY',
  relatedMajor: true,
  finalYear: false,
  graduatedOn: null,
  ...more,
});

const facts = (more: Partial<RegisteredFacts>): RegisteredFacts => ({ spans: [], certificates: [], diplomas: [], titles: [], ...more });
const ask = (target: EligibilityQuestion['target'], known: Partial<RegisteredFacts>, more: Partial<EligibilityQuestion> = {}) =>
  eligibility({
    ruleSet: NATIONAL_2023,
    target,
    occupationCode: TURNER,
    birthDay: day('1990-05-05'),
    asOf: ASOF,
    spanCarryDays: 30,
    facts: facts(known),
    ...more,
  });

describe('claims', () => {
  it('a supported claim is taken, though an earlier line fits as well', () =>
    expect(
      ask('INTERMEDIATE', { spans: [work('2016-03-01')], certificates: [holds('JUNIOR', '2020-01-01')] }, { claimedRuleId: 'N23-4-2' }),
    ).toMatchObject({
      eligible: true,
      ruleId: 'N23-4-2',
      fittingRuleIds: ['N23-4-1', 'N23-4-2'],
    }));

  it('an unsupported claim is refused, naming its first failed condition, by how much, and what would fit', () =>
    expect(
      ask('INTERMEDIATE', { spans: [work('2021-03-02')], diplomas: [diploma({ finalYear: true })] }, { claimedRuleId: 'N23-4-1' }),
    ).toMatchObject({
      eligible: false,
      claimedRuleId: 'N23-4-1',
      claimFailure: { ruleId: 'N23-4-1', failedCondition: { k: 'work', years: 5 }, shortBy: { months: 0, days: 1 } },
      fittingRuleIds: ['N23-4-3'],
    }));

  it('the first failed condition is named, not a later one', () =>
    expect(ask('TECHNICIAN', {}, { claimedRuleId: 'N23-2-4' })).toMatchObject({
      claimFailure: { failedCondition: { k: 'holds', level: 'SENIOR' }, shortBy: null },
    }));

  it('a line of another level or another set is no line here', () => {
    for (const claimedRuleId of ['N23-3-1', 'N18-4-2', 'N23-4-9']) {
      expect(ask('INTERMEDIATE', { spans: [work('2010-03-01')] }, { claimedRuleId })).toMatchObject({
        eligible: false,
        claimFailure: null,
        fittingRuleIds: ['N23-4-1'],
      });
    }
  });

  it('levels without application conditions have no line that could hold', () =>
    expect(ask('CHIEF', {})).toMatchObject({ eligible: false, perRule: [], fittingRuleIds: [] }));
});
