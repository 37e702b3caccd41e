import { addDays, day } from '../../../kernel/day';
import { NATIONAL_2018, NATIONAL_2023 } from '../../catalogue';
import { eligibility, EligibilityQuestion } from './eligibility';
import type { HeldCertificate, HeldDiploma, RegisteredFacts, WorkSpan } from './facts';

const TURNER = '6-18-01-01';
const MILLER = '6-18-01-02';
const ELECTRICIAN = '6-31-01-03';
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
const failureOf = (answer: ReturnType<typeof ask>, ruleId: string) =>
  answer.eligible ? undefined : answer.perRule.find((failure) => failure.ruleId === ruleId);

describe('invariant 13: years of work', () => {
  it('exactly five years to the day pass', () =>
    expect(ask('INTERMEDIATE', { spans: [work('2021-03-01')] })).toMatchObject({
      eligible: true,
      ruleId: 'N23-4-1',
      monthsCounted: 60,
      daysCounted: 0,
      spansCounted: 1,
      evidence: ['span-2021-03-01'],
    }));

  it('one day short fails, by one day', () => {
    const answer = ask('INTERMEDIATE', { spans: [work('2021-03-02')] });
    expect(answer.eligible).toBe(false);
    expect(failureOf(answer, 'N23-4-1')).toEqual({
      ruleId: 'N23-4-1',
      failedCondition: { k: 'work', years: 5 },
      shortBy: { months: 0, days: 1, totalDays: 1, reachedOn: '2026-03-02' },
    });
  });

  it('the last day in post counts', () => {
    expect(ask('INTERMEDIATE', { spans: [work('2020-01-01', '2024-12-31')] }).eligible).toBe(true);
    expect(ask('INTERMEDIATE', { spans: [work('2020-01-01', '2024-12-30')] }).eligible).toBe(false);
  });

  it('overlapping jobs are not doubled', () => {
    const [first, second] = [work('2020-01-01', '2023-06-30'), { ...work('2020-01-01', '2023-06-30'), spanId: 'other' }];
    expect(ask('INTERMEDIATE', { spans: [first, second] }).eligible).toBe(false);
    expect(failureOf(ask('INTERMEDIATE', { spans: [first, second] }), 'N23-4-1')?.shortBy?.months).toBe(18);
  });

  it('work before the certificate is not "after" it', () => {
    const certificates = [holds('JUNIOR', '2023-03-02')];
    const answer = ask('INTERMEDIATE', { certificates, spans: [work('2022-01-01')] });
    expect(failureOf(answer, 'N23-4-2')?.shortBy).toMatchObject({ totalDays: 1 });
    expect(ask('INTERMEDIATE', { certificates: [holds('JUNIOR', '2023-03-01')], spans: [work('2022-01-01')] })).toMatchObject({
      eligible: true,
      ruleId: 'N23-4-2',
      monthsCounted: 36,
    });
  });

  it('only work in this or a related occupation counts', () => {
    const spans = [work('2016-03-01', '2021-02-28', MILLER), work('2016-03-01', null, ELECTRICIAN)];
    expect(ask('INTERMEDIATE', { spans }).eligible).toBe(false);
    expect(ask('INTERMEDIATE', { spans }, { relatedOccupations: new Set([MILLER]) })).toMatchObject({
      eligible: true,
      evidence: ['span-2016-03-01'],
    });
  });

  it('work planned after the as-of date is not counted', () =>
    expect(ask('INTERMEDIATE', { spans: [work('2021-06-01', '2030-12-31')] }).eligible).toBe(false));

  it('days left over make a month where two spans have some', () => {
    const almost = work('2021-01-16', '2025-11-30');
    expect(ask('INTERMEDIATE', { spans: [almost, work('2026-01-02', '2026-02-16')] })).toMatchObject({
      eligible: true,
      monthsCounted: 60,
      daysCounted: 0,
      spansCounted: 2,
    });
    expect(ask('INTERMEDIATE', { spans: [almost, work('2026-01-02', '2026-02-15')] }).eligible).toBe(false);
    expect(ask('INTERMEDIATE', { spans: [almost, work('2026-01-02', '2026-02-16')] }, { spanCarryDays: 31 }).eligible).toBe(false);
  });

  it('29 February plus five years is 28 February', () => {
    const spans = [work('2020-02-29')];
    expect(ask('INTERMEDIATE', { spans }, { asOf: day('2025-02-28') }).eligible).toBe(true);
    expect(ask('INTERMEDIATE', { spans }, { asOf: day('2025-02-27') }).eligible).toBe(false);
  });
});

describe('invariant 14: school and age', () => {
  it('a final-year student passes N23-4-3, a second-year student fails', () => {
    expect(ask('INTERMEDIATE', { diplomas: [diploma({ finalYear: true })] })).toMatchObject({
      eligible: true,
      ruleId: 'N23-4-3',
      monthsCounted: null,
    });
    const answer = ask('INTERMEDIATE', { diplomas: [diploma()] });
    expect(failureOf(answer, 'N23-4-3')).toMatchObject({ failedCondition: { k: 'diploma' }, shortBy: null });
  });

  it('a graduate passes from the day of graduation', () => {
    expect(ask('INTERMEDIATE', { diplomas: [diploma({ graduatedOn: ASOF })] }).eligible).toBe(true);
    expect(ask('INTERMEDIATE', { diplomas: [diploma({ graduatedOn: addDays(ASOF, 1) })] }).eligible).toBe(false);
  });

  it('another major, or a lower school, is not enough', () => {
    expect(ask('INTERMEDIATE', { diplomas: [diploma({ finalYear: true, relatedMajor: false })] }).eligible).toBe(false);
    expect(ask('SENIOR', { diplomas: [diploma({ finalYear: true })] }).eligible).toBe(false);
    expect(ask('SENIOR', { diplomas: [diploma({ finalYear: true, kind: 'ADVANCED_CLASS' })] })).toMatchObject({ ruleId: 'N23-3-4' });
  });

  it('a college programme counts for 三级 with 四级, or when it was evaluated', () => {
    const college = diploma({ kind: 'COLLEGE', graduatedOn: day('2025-07-01') });
    expect(ask('SENIOR', { diplomas: [college] }).eligible).toBe(false);
    expect(ask('SENIOR', { diplomas: [college], certificates: [holds('INTERMEDIATE', '2026-01-10')] })).toMatchObject({
      ruleId: 'N23-3-5',
      evidence: ['certificate-INTERMEDIATE-2026-01-10', 'diploma'],
    });
    expect(ask('SENIOR', { diplomas: [{ ...college, programmeEvaluated: true }] })).toMatchObject({ ruleId: 'N23-3-6' });
  });

  it('age 16 on the as-of date passes, the day before fails by a day', () => {
    expect(ask('JUNIOR', {}, { birthDay: day('2010-03-01') })).toMatchObject({ eligible: true, ruleId: 'N23-5-1' });
    expect(failureOf(ask('JUNIOR', {}, { birthDay: day('2010-03-02') }), 'N23-5-1')).toMatchObject({
      failedCondition: { k: 'minAge', years: 16 },
      shortBy: { totalDays: 1 },
    });
  });

  it('N23-5-2 asks for some work', () => {
    expect(ask('JUNIOR', {}, { claimedRuleId: 'N23-5-2' })).toMatchObject({
      eligible: false,
      claimFailure: { failedCondition: { k: 'work' }, shortBy: { totalDays: 1 } },
      fittingRuleIds: ['N23-5-1'],
    });
    expect(ask('JUNIOR', { spans: [work('2026-02-28')] }, { claimedRuleId: 'N23-5-2' })).toMatchObject({
      eligible: true,
      monthsCounted: 0,
      daysCounted: 1,
    });
  });
});

describe('two instruments', () => {
  const known = { certificates: [holds('JUNIOR', '2023-03-01')], spans: [work('2023-03-01')] };

  it('invariant 15: three years after 五级 pass under 2023 and fail under 2018; the answer names the set', () => {
    expect(ask('INTERMEDIATE', known)).toMatchObject({ eligible: true, ruleSet: 'NATIONAL-2023', ruleId: 'N23-4-2' });
    const older = ask('INTERMEDIATE', known, { ruleSet: NATIONAL_2018 });
    expect(older).toMatchObject({ eligible: false, ruleSet: 'NATIONAL-2018' });
    expect(failureOf(older, 'N18-4-1')?.shortBy).toMatchObject({ months: 12, days: 0 });
  });

  it('invariant 17: the answer depends on its arguments alone: judged again it is the same', () => {
    const before = ask('INTERMEDIATE', known);
    ask('INTERMEDIATE', known, { ruleSet: NATIONAL_2018 });
    expect(ask('INTERMEDIATE', known)).toEqual(before);
  });

  it('2018 knows apprenticeships and 预备技师', () => {
    const ended = { apprenticeships: [{ recordId: 'a', endedOn: ASOF }] };
    expect(ask('JUNIOR', ended, { ruleSet: NATIONAL_2018 })).toMatchObject({ eligible: true, ruleId: 'N18-5-2' });
    expect(ask('JUNIOR', ended, { ruleSet: NATIONAL_2018, asOf: addDays(ASOF, -1) }).eligible).toBe(false);
    const prepared = { preTechnicians: [{ recordId: 'p', issuedOn: day('2024-03-01') }], spans: [work('2024-01-01')] };
    expect(ask('TECHNICIAN', prepared, { ruleSet: NATIONAL_2018 })).toMatchObject({ ruleId: 'N18-2-3', monthsCounted: 24 });
    expect(ask('TECHNICIAN', prepared, { ruleSet: NATIONAL_2018, asOf: addDays(ASOF, -1) }).eligible).toBe(false);
  });
});

describe('invariant 16: skips inside the standard', () => {
  it('ten years and no certificate pass for 三级, a day less fails', () => {
    expect(ask('SENIOR', { spans: [work('2016-03-01')] })).toMatchObject({ eligible: true, ruleId: 'N23-3-1', monthsCounted: 120 });
    expect(ask('SENIOR', { spans: [work('2016-03-02')] }).eligible).toBe(false);
  });

  it('twenty years without certificate and title fail for 二级: nothing to count from', () => {
    const answer = ask('TECHNICIAN', { spans: [work('2006-03-01')] });
    expect(answer.eligible).toBe(false);
    for (const ruleId of ['N23-2-1', 'N23-2-2', 'N23-2-3', 'N23-2-4']) expect(failureOf(answer, ruleId)?.shortBy).toBeNull();
  });

  it('a matching title opens 二级 and 一级', () => {
    const titles = [{ recordId: 't', grade: 'MID' as const, grantedOn: day('2025-03-01') }];
    expect(ask('TECHNICIAN', { titles, spans: [work('2020-01-01')] })).toMatchObject({
      ruleId: 'N23-2-3',
      monthsCounted: 12,
      evidence: ['span-2020-01-01', 't'],
    });
    expect(ask('SENIOR_TECHNICIAN', { titles, spans: [work('2020-01-01')] }).eligible).toBe(false);
  });

  it('the binding count is told where a line counts twice', () => {
    const titles = [{ recordId: 't', grade: 'JUNIOR' as const, grantedOn: day('2020-03-01') }];
    const certificates = [holds('SENIOR', '2025-03-01')];
    expect(ask('TECHNICIAN', { titles, certificates, spans: [work('2020-03-01')] })).toMatchObject({
      ruleId: 'N23-2-2',
      monthsCounted: 12,
    });
  });

  it('a student of a technician class who has held 三级 for two years', () => {
    const enrolments = [{ recordId: 'e', class: 'TECHNICIAN_CLASS' as const, fromOn: day('2025-09-01'), lastOn: null }];
    expect(ask('TECHNICIAN', { enrolments, certificates: [holds('SENIOR', '2024-03-01')] })).toMatchObject({ ruleId: 'N23-2-5' });
    const answer = ask('TECHNICIAN', { enrolments, certificates: [holds('SENIOR', '2024-03-02')] });
    expect(failureOf(answer, 'N23-2-5')).toMatchObject({ failedCondition: { k: 'holds', heldYears: 2 }, shortBy: { totalDays: 1 } });
  });
});

describe('certificates', () => {
  const spans = [work('2020-01-01')];

  it('annulled, of another occupation, or not yet issued, they do not count', () => {
    for (const more of [{ annulled: true }, { occupationCode: ELECTRICIAN }, { issuedOn: addDays(ASOF, 1) }]) {
      expect(failureOf(ask('SENIOR', { spans, certificates: [holds('INTERMEDIATE', '2021-01-01', more)] }), 'N23-3-2')?.shortBy).toBeNull();
    }
    expect(ask('SENIOR', { spans, certificates: [holds('INTERMEDIATE', '2021-01-01', { annulled: false })] })).toMatchObject({
      ruleId: 'N23-3-2',
    });
  });

  it('of two, the earlier counts longer; with it annulled, the later', () => {
    const [first, second] = [holds('INTERMEDIATE', '2021-01-01'), holds('INTERMEDIATE', '2023-01-01')];
    expect(ask('SENIOR', { spans, certificates: [second, first] })).toMatchObject({ eligible: true, monthsCounted: 62 });
    expect(ask('SENIOR', { spans, certificates: [second, { ...first, annulled: true }] }).eligible).toBe(false);
  });
});

describe('what is held', () => {
  it('counts from the earliest of several papers, in whichever order they were recorded', () => {
    const [first, second] = [holds('INTERMEDIATE', '2022-03-01'), holds('INTERMEDIATE', '2024-03-01')];
    for (const certificates of [
      [first, second],
      [second, first],
    ])
      expect(ask('SENIOR', { certificates, spans: [work('2019-01-01')] })).toMatchObject({
        eligible: true,
        evidence: expect.arrayContaining([first.recordId]) as string[],
      });
  });
  it('is of the level that the line asks for', () =>
    expect(ask('SENIOR', { certificates: [holds('JUNIOR', '2010-03-01')], spans: [work('2018-01-01')] }).eligible).toBe(false));
});
