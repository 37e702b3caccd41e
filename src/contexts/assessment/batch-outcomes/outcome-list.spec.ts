import { objected, outcome, passed, registered, resolved, score } from '../../../../test/support/stories/assessed-batch';
import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { APPROVAL_CHUNK, CandidacyEvent, CandidateRegistered, CandidateWithdrawn, EligibilityRejected } from '../assessment.events';
import { candidacy, Candidacy } from '../candidacy';
import { digestOf } from './outcome-digest.hash';
import { chunkOf, chunksOf, outcomeList, Standing } from './outcome-list';

const after = (number: number, ...events: CandidacyEvent[]): Candidacy =>
  foldAll(candidacy, [CandidateRegistered({ ...registered.data, candidacyId: id(number) }), ...events]);
const standings = (count: number): Standing[] =>
  Array.from({ length: count }, (_, index) => ({ candidacyId: id(index), outcomeRevision: 3, outcome: 'PASSED' }));

it('lists outcomes in the order of registration, as given', () =>
  expect(
    outcomeList([after(12, ...passed.slice(1)), after(11, score('THEORY', 0), score('SKILL', 0), outcome('THEORY', 'SKILL'))]),
  ).toEqual({
    standings: [
      { candidacyId: id(12), outcomeRevision: 3, outcome: 'PASSED' },
      { candidacyId: id(11), outcomeRevision: 3, outcome: 'FAILED' },
    ],
    undetermined: 0,
  }));
it('counts who is not yet marked', () => expect(outcomeList([after(11)])).toEqual({ standings: [], undetermined: 1 }));
it('counts who waits for a promised correction', () =>
  expect(outcomeList([after(11, ...passed.slice(1), objected, resolved('UPHELD'))]).undetermined).toBe(1));
it('leaves the withdrawn out', () =>
  expect(outcomeList([after(11, CandidateWithdrawn({ candidacyId: id(11), batchId: id(1), reasonCode: 'OWN_WISH' }))])).toEqual({
    standings: [],
    undetermined: 0,
  }));

it('leaves out who was not admitted', () => {
  const rejected = EligibilityRejected({
    candidacyId: id(11),
    batchId: id(1),
    ruleSet: 'NATIONAL-2023',
    asOf: day('2026-11-20'),
    failures: [],
    policyPack: 'P',
  });
  expect(outcomeList([after(11, rejected)])).toEqual({ standings: [], undetermined: 0 });
});

it('approves at most so many at once', () => {
  expect([0, 1, APPROVAL_CHUNK, APPROVAL_CHUNK + 1].map((count) => chunksOf(standings(count)))).toEqual([0, 1, 1, 2]);
  expect(chunkOf(standings(APPROVAL_CHUNK + 1), 1)).toEqual([{ candidacyId: id(APPROVAL_CHUNK), outcomeRevision: 3, outcome: 'PASSED' }]);
});

describe('the digest', () => {
  it('is that of the canonical list', () =>
    // printf '[{"candidacyId":"00000000-0000-4000-8000-000000000000","outcome":"PASSED","outcomeRevision":3}]' | sha256sum
    expect(digestOf(standings(1))).toBe('d0625e238d4337cf4ac37a3a923db297fbf76a8221652f9768168b0eb6c4c21e'));
  it('changes with a revision', () => expect(digestOf([{ ...standings(1)[0]!, outcomeRevision: 4 }])).not.toBe(digestOf(standings(1))));
});
