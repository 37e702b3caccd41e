import { day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { Cond, policyPackOn } from '../../catalogue';
import type { NotEligible, RuleFailure } from '../eligibility/eligibility';
import { judgeApplication } from './application';
import { notEligible } from './not-eligible';

const ASKED = day('2026-11-20');
const SHORT = { months: 2, days: 3, totalDays: 64, reachedOn: day('2027-01-23') };
const failed = (failedCondition: Cond, shortBy: RuleFailure['shortBy'] = null): RuleFailure => ({
  ruleId: 'N23-3-1',
  failedCondition,
  shortBy,
});
const refusedFor = (...perRule: readonly RuleFailure[]) =>
  notEligible({
    eligible: false,
    ruleSet: 'NATIONAL-2023',
    target: 'SENIOR',
    asOf: ASKED,
    fittingRuleIds: [],
    claimedRuleId: null,
    claimFailure: null,
    perRule,
  } satisfies NotEligible);

it.each<[string, Cond, RuleFailure['shortBy']]>([
  ['NOT_ELIGIBLE_AGE', { k: 'minAge', years: 16 }, SHORT],
  ['NOT_ELIGIBLE_WORK', { k: 'work', years: 5 }, SHORT],
  ['NOT_ELIGIBLE_CERTIFICATE', { k: 'holds', level: 'INTERMEDIATE', afterYears: 4 }, null],
  ['NOT_ELIGIBLE_AFTER_CERTIFICATE', { k: 'holds', level: 'INTERMEDIATE', afterYears: 4 }, SHORT],
  ['NOT_ELIGIBLE_TITLE', { k: 'title', grade: 'MID', afterYears: 1 }, null],
  ['NOT_ELIGIBLE_AFTER_TITLE', { k: 'title', grade: 'MID', afterYears: 1 }, SHORT],
  ['NOT_ELIGIBLE_DIPLOMA', { k: 'diploma', kinds: ['COLLEGE'], relatedMajor: true, finalYearOk: false }, null],
  ['NOT_ELIGIBLE_OTHER', { k: 'enrolled', class: 'TECHNICIAN_CLASS' }, null],
])('%s names the line, the day and what is missing', (code, cond, shortBy) => {
  const { refused, params } = refusedFor(failed(cond, shortBy));
  expect(refused).toBe(code);
  expect(params).toMatchObject({
    ruleId: 'N23-3-1',
    asOf: ASKED,
    ...(shortBy ? { shortMonths: 2, shortDays: 3, shortTotalDays: 64, reachedOn: '2027-01-23' } : {}),
  });
});

it('says where the certificate is there and waits for its verification only', () => {
  const unverified = (...levels: readonly Level[]) =>
    notEligible({
      eligible: false,
      ruleSet: 'NATIONAL-2023',
      target: 'SENIOR',
      asOf: ASKED,
      fittingRuleIds: [],
      claimedRuleId: null,
      claimFailure: null,
      perRule: [failed({ k: 'holds', level: 'INTERMEDIATE' })],
      unverified: levels,
    });
  expect(unverified('JUNIOR', 'INTERMEDIATE')).toMatchObject({
    refused: 'NOT_ELIGIBLE_CERTIFICATE_UNVERIFIED',
    params: { ruleId: 'N23-3-1', level: 'INTERMEDIATE' },
  });
  expect(unverified('JUNIOR').refused).toBe('NOT_ELIGIBLE_CERTIFICATE');
});

it('names the line that came nearest', () =>
  expect(
    refusedFor(failed({ k: 'diploma', kinds: ['COLLEGE'], relatedMajor: true, finalYearOk: false }), {
      ...failed({ k: 'work', years: 5 }, SHORT),
      ruleId: 'N23-3-2',
    }).params,
  ).toMatchObject({ ruleId: 'N23-3-2' }));
it('says when the set has no line for a level', () =>
  expect(refusedFor()).toEqual({ refused: 'NO_CONDITIONS_FOR_LEVEL', params: { level: 'SENIOR', ruleSet: 'NATIONAL-2023' } }));

it('judges by no set of rules that it does not know', () => {
  const policy = policyPackOn('320803', ASKED)!;
  const unknown = { ...policy, pack: { ...policy.pack, eligibility: { ...policy.pack.eligibility, ruleSet: 'NATIONAL-2035' } } };
  const subject = { occupationCode: '6-18-01-01', trade: null, level: 'SENIOR' } as const;
  const facts = {
    employment: [],
    qualifications: { certificates: [], diplomas: [], titles: [] },
    issuedHere: [],
    birthOn: day('1990-05-05'),
  };
  expect(
    judgeApplication(
      { subject, claim: null, filing: { status: 'none' }, assessmentOn: ASKED, eligibilityOn: ASKED, policy: unknown },
      facts,
    ),
  ).toEqual({
    refused: 'RULE_SET_UNKNOWN',
    params: { ruleSet: 'NATIONAL-2035' },
  });
});
