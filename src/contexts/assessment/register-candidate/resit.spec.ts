import {
  approved,
  ASSESSED_ON,
  BATCH,
  batchAfter,
  CANDIDACY,
  eligible,
  ENTERPRISE,
  outcome,
  passed,
  registered,
  score,
  SUBMITTED,
  voided,
  WORKER,
} from '../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../test/support/stories/given';
import { certificate, waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, addMonths, Day, day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { BatchOpened, CandidacyEvent, CandidateRegistered, CandidateWithdrawn, PartKept, ScoreRecorded } from '../assessment.events';
import { batch } from '../batch';
import { candidacy } from '../candidacy';
import { opened } from '../../../../test/support/stories/assessed-batch';
import { RegisterCandidate, registerCandidate, RegistrationEvidence } from './register-candidate';

const AGAIN = id(12);
const failed: readonly CandidacyEvent[] = [registered, eligible, score('THEORY', 800), score('SKILL', 599), outcome('SKILL')];
const NOT_PASSED = [...SUBMITTED, ...approved(4, 'FAILED')];
const intent: RegisterCandidate = {
  candidacyId: AGAIN,
  batchId: id(8),
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  claim: null,
  marks: {},
  source: null,
  resitOf: CANDIDACY,
};
const eligibleNow = { qualifications: { certificates: [{ ...certificate, issuedOn: day('2020-11-20') }], diplomas: [], titles: [] } };
const filing = { ...waivingEvidence.filing, validTo: day('2030-12-31') } as RegistrationEvidence['filing'];
const batchOn = (assessmentOn: Day) =>
  foldAll(batch, [BatchOpened({ ...opened.data, batchId: id(8), assessmentOn, eligibilityOn: assessmentOn })]);
const evidence = { ...waivingEvidence, ...eligibleNow, filing, former: foldAll(candidacy, failed), formerBatch: batchAfter(NOT_PASSED) };
const sitAgain = (on: Day, change: Partial<RegisterCandidate> = {}, known: Partial<RegistrationEvidence> = {}) =>
  given(registerCandidate).when({ ...intent, ...change }, { ...evidence, batch: batchOn(on), ...known }, { today: on });
const kept = PartKept({
  candidacyId: AGAIN,
  part: 'THEORY',
  tenths: 800,
  fromCandidacyId: CANDIDACY,
  satOn: ASSESSED_ON,
  keptUntil: day('2027-11-21'),
});
const typesOf = (decision: unknown): readonly string[] =>
  (decision as readonly CandidacyEvent[]).map(({ type }) => type.replace('assessment.', ''));
const formerOf = (change: Partial<typeof registered.data>) =>
  foldAll(candidacy, [CandidateRegistered({ ...registered.data, ...change }), ...failed.slice(1)]);
const SOON = day('2027-03-20');

describe('invariant 12: a passed part', () => {
  it('is kept on the last day of the keep period', () => {
    const { decision } = sitAgain(addMonths(ASSESSED_ON, 12));
    expect(decision).toContainEqual(kept);
  });
  it('is kept no longer on the next', () =>
    expect(typesOf(sitAgain(addDays(addMonths(ASSESSED_ON, 12), 1)).decision)).toEqual([
      'candidate_registered.v1',
      'eligibility_confirmed.v1',
    ]));
  it('is counted from the day on which it was sat', () => {
    const sat = ScoreRecorded({ ...score('THEORY', 800).data, satOn: addDays(ASSESSED_ON, 3) });
    const former = foldAll(candidacy, [registered, eligible, sat, score('SKILL', 599), outcome('SKILL')]);
    expect(typesOf(sitAgain(addDays(addMonths(ASSESSED_ON, 12), 3), {}, { former }).decision)).toContain('part_kept.v1');
  });
  it('is not kept where the pack keeps nothing', () => {
    const { policy } = waivingEvidence;
    expect(
      typesOf(sitAgain(SOON, {}, { policy: { ...policy!, pack: { ...policy!.pack, keepPassedPartMonths: 0 } } }).decision),
    ).not.toContain('part_kept.v1');
  });
  it('is one at the pass mark, and none that was not sat', () => {
    const former = foldAll(candidacy, [registered, eligible, score('THEORY', 600), outcome('SKILL')]);
    expect(sitAgain(SOON, {}, { former }).decision).toContainEqual(PartKept({ ...kept.data, tenths: 600 }));
    expect(typesOf(sitAgain(SOON, {}, { former }).decision).filter((type) => type === 'part_kept.v1')).toHaveLength(1);
  });
  it('is not sat again', () => sitAgain(SOON, { marks: { THEORY: { kind: 'SCORED', tenths: 900 } } }).thenRefuses('PART_KEPT'));
});

it('passes with the failed part alone', () =>
  expect(typesOf(sitAgain(SOON, { marks: { SKILL: { kind: 'SCORED', tenths: 600 } } }).decision)).toEqual([
    'candidate_registered.v1',
    'eligibility_confirmed.v1',
    'part_kept.v1',
    'score_recorded.v1',
    'outcome_determined.v1',
  ]));
it('says what is sat again, and for which time', () =>
  expect(sitAgain(SOON).decision).toMatchObject([{ data: { resitOf: CANDIDACY, resits: 1 } }, {}, {}]));
it('ends with the resits of the pack', () => {
  const former = foldAll(candidacy, [CandidateRegistered({ ...registered.data, resits: 1 }), ...failed.slice(1)]);
  sitAgain(SOON, {}, { former }).thenRefuses('RESITS_USED_UP');
});
it.each<[string, Partial<RegistrationEvidence>]>([
  ['was passed', { former: foldAll(candidacy, passed), formerBatch: batchAfter([...SUBMITTED, ...approved()]) }],
  ['is not approved yet', { formerBatch: batchAfter(SUBMITTED) }],
  ['is void', { former: foldAll(candidacy, [...failed, ...voided]) }],
  [
    'was withdrawn',
    { former: foldAll(candidacy, [...failed, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })]) },
  ],
])('builds on no result that %s', (_, known) => sitAgain(SOON, {}, known).thenRefuses('RESIT_NOT_FAILED'));
it.each<[string, Partial<RegisterCandidate>, Partial<RegistrationEvidence>]>([
  ['another worker', { workerId: id(44) }, {}],
  ['another trade', { trade: '数控车工' }, {}],
  ['a result of another enterprise', {}, { former: formerOf({ enterpriseId: id(99) }) }],
  ['another occupation', {}, { former: formerOf({ occupationCode: '6-18-01-02' }) }],
  ['another level', {}, { former: formerOf({ level: 'TECHNICIAN' }) }],
  ['nobody', {}, { former: { status: 'none' }, formerBatch: { status: 'none' } }],
])('is not of %s', (_, change, known) => sitAgain(SOON, change, known).thenRefuses('RESIT_OF_UNKNOWN'));
