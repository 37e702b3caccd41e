import type { TSchema } from '@sinclair/typebox';
import { twiceIn } from '../../projecting/projection';
import { PUBLIC_EVENTS } from './public-events';
import { wantedTypes } from './wanted-types';

/** Ids, days, months and codes of lists; what is counted or said yes or no to. */
const OF_LISTS = [
  'version',
  'tableVersion',
  'item',
  'level',
  'fromLevel',
  'toLevel',
  'targetLevel',
  'basis',
  'reason',
  'ruleId',
  'period',
  'grade',
  'kind',
  'tier',
  'rank',
  'ground',
  'outcome',
  'effect',
  'backPay',
  'employer',
  'hasCounted',
  'occupationCode',
  'teamCode',
  'carriedBy',
  'replaces',
  'renews',
  'result',
  'extent',
  'field',
  'printSerial',
];
const isPlain = (name: string): boolean => /(Id|On)$/.test(name) || ['on', 'validFrom', 'validTo', ...OF_LISTS].includes(name);
const members = PUBLIC_EVENTS.flatMap(({ type, stored, members: told }) =>
  told.map((name) => ({
    where: `${type} ${name}`,
    name,
    schema: (stored.schema.properties as Record<string, TSchema>)[name]!,
  })),
);

describe('what the feed tells', () => {
  it('is told once', () => expect(twiceIn(PUBLIC_EVENTS.map(({ type }) => type))).toEqual([]));
  it('has a name that a webhook can have too', () =>
    expect(PUBLIC_EVENTS.filter(({ type }) => !/^cn\.skills(\.[a-z_]+){2}\.v\d+$/.test(type))).toEqual([]));
  it('is of things that the stored event holds', () =>
    expect(members.filter(({ schema }) => schema === undefined).map(({ where }) => where)).toEqual([]));
  it('holds ids, days and codes alone: no amount, no number of a paper or a person, no reference to a text', () =>
    expect(members.filter(({ name }) => !isPlain(name)).map(({ where }) => where)).toEqual([]));
  it('is about no list and no document within', () =>
    expect(members.filter(({ schema }) => ['array', 'object'].includes(schema.type as string)).map(({ where }) => where)).toEqual([]));
  it('names no person but as a worker of the enterprise', () =>
    expect(
      members.filter(({ name }) => /^(person|proposedBy|decidedBy|recordedBy|assessedBy)/.test(name)).map(({ where }) => where),
    ).toEqual([]));
});

/** Positions that readers keep hang on this list (ADR 102): an entry may be added for a stored event that is new in the same release. */
it('tells of these stored events', () =>
  expect(PUBLIC_EVENTS.map(({ stored }) => stored.type).sort()).toMatchInlineSnapshot(`
   [
     "accreditation.enterprise_renamed.v1",
     "accreditation.enterprise_succeeded.v1",
     "accreditation.filing_reinstated.v1",
     "accreditation.filing_suspended.v1",
     "allowance.closing_proposed.v1",
     "allowance.contest_prize_awarded.v1",
     "allowance.contest_prize_withdrawn.v1",
     "allowance.entitlement_ended.v1",
     "allowance.entitlement_started.v1",
     "allowance.one_off_awarded.v1",
     "allowance.payment_confirmed.v1",
     "allowance.payment_corrected.v1",
     "allowance.payment_rejected.v1",
     "allowance.period_closed.v1",
     "allowance.rate_revised.v1",
     "allowance.rate_table_adopted.v1",
     "allowance.rate_table_proposed.v1",
     "allowance.recovery_decided.v1",
     "allowance.recovery_overturned.v1",
     "allowance.recovery_proposed.v1",
     "allowance.settlement_awarded.v1",
     "career.appointment_ended.v1",
     "career.appointment_renewed.v1",
     "career.appointment_resumed.v1",
     "career.appointment_review_due.v1",
     "career.appointment_started.v1",
     "career.appointment_term_reviewed.v1",
     "career.apprentice_promoted.v1",
     "career.certificate_counted.v1",
     "career.certificate_discounted.v1",
     "career.mentor_agreement_assessed.v1",
     "career.mentor_agreement_ended.v1",
     "career.mentor_agreement_signed.v1",
     "career.recognition_ended.v1",
     "career.recognition_granted.v1",
     "career.team_leader_ended.v1",
     "career.team_leader_started.v1",
     "career.tier_lowered.v1",
     "career.tier_raised.v1",
     "career.top_up_completed.v1",
     "catalogue.award_recorded.v1",
     "catalogue.award_withdrawn.v1",
     "certificate.annulled.v1",
     "certificate.corrected.v1",
     "certificate.issued.v1",
     "certificate.reinstated.v1",
     "certificate.reissued.v1",
     "certificate.suspended.v1",
     "certificate.suspension_lifted.v1",
     "workforce.employment_ended.v1",
     "workforce.employment_started.v1",
     "workforce.foreign_certificate_rejected.v1",
     "workforce.foreign_certificate_verified.v1",
     "workforce.prior_certificate_recorded.v1",
     "workforce.record_divided.v1",
     "workforce.records_joined.v1",
     "workforce.worker_registered.v1",
   ]
  `));

describe('the types that a reader wants', () => {
  it('are named whole', () =>
    expect(wantedTypes('cn.skills.allowance.period_closed.v1')).toEqual({
      stored: ['allowance.period_closed.v1'],
    }));
  it('or by how they begin', () =>
    expect(wantedTypes('cn.skills.certificate.suspen*, cn.skills.allowance.period_closed.v1')).toEqual({
      stored: ['allowance.period_closed.v1', 'certificate.suspended.v1', 'certificate.suspension_lifted.v1'],
    }));
  it.each(['allowance.period_closed.v1', 'cn.skills.assessment.*', '', 'cn.skills.allowance.period_closed.v1,'])(
    'and %p is none of them',
    (list) => expect(wantedTypes(list)).toHaveProperty('unknown'),
  );
});
