import { ASSESSED_ON, CANDIDACY, eligible, registered, score, voided } from '../../../test/support/stories/assessed-batch';
import { id } from '../../../test/support/stories/given';
import { waivingEvidence } from '../../../test/support/stories/waiving';
import { addDays, Day, day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import type { Filing } from '../accreditation';
import { CandidacyEvent, CandidateWithdrawn, PartKept, ScoreRecorded } from './assessment.events';
import { candidacy } from './candidacy';
import { Examined, examFault, examinedIn, examinedInAll } from './examined';

const filing = waivingEvidence.filing as Extract<Filing, { status: 'filed' }>;
const policy = waivingEvidence.policy!;
const subject = { occupationCode: '6-18-01-01', trade: null, level: 'SENIOR' } as const;
const TODAY = addDays(ASSESSED_ON, 9);
const suspendedFrom = (fromOn: Day, lastOn: Day | null = null, rows: readonly number[] | null = null): Filing => ({
  ...filing,
  closures: [{ kind: 'SUSPENDED', rows, fromOn, lastOn }],
});
const cancelledOn = (fromOn: Day): Filing => ({ ...filing, closures: [{ kind: 'CANCELLED', rows: null, fromOn, lastOn: null }] });
const refusing = { ...policy, pack: { ...policy.pack, filing: { ...policy.pack.filing, finishBatchesAfterEnd: false } } };
const fault = (known: Filing, { on = null as Day | null, pack = policy, today = TODAY } = {}) =>
  examFault([{ ...subject, on }], ASSESSED_ON, { filing: known, policy: pack }, today)?.refused;

describe('invariants 1 and 2: a suspension in mid-batch', () => {
  it('that covers the day of the examination leaves it without effect, for as long as it runs and after it was lifted', () => {
    expect(fault(suspendedFrom(ASSESSED_ON))).toBe('FILING_NOT_IN_FORCE');
    expect(fault(suspendedFrom(ASSESSED_ON, ASSESSED_ON))).toBe('FILING_NOT_IN_FORCE');
  });
  it('that began the day after does not touch it', () => expect(fault(suspendedFrom(addDays(ASSESSED_ON, 1)))).toBeUndefined());
  it('that was lifted before does not touch it', () =>
    expect(fault(suspendedFrom(addDays(ASSESSED_ON, -9), addDays(ASSESSED_ON, -1)))).toBeUndefined());
  it('of the row alone leaves what that row would have allowed without effect', () =>
    expect(fault(suspendedFrom(ASSESSED_ON, null, [1]))).toBe('OCCUPATION_NOT_IN_SCOPE'));
  it('is met by an examination on a later day of its own', () => {
    const lifted = suspendedFrom(ASSESSED_ON, addDays(ASSESSED_ON, 2));
    expect([2, 3].map((days) => fault(lifted, { on: addDays(ASSESSED_ON, days) }))).toEqual(['FILING_NOT_IN_FORCE', undefined]);
  });
});

describe('invariant 4: what was sat before the end', () => {
  it('is finished where the pack lets it', () => expect(fault(cancelledOn(addDays(ASSESSED_ON, 1)))).toBeUndefined());
  it('is not where the pack does not, from the day of the end on', () => {
    const [ending, day1] = [cancelledOn(TODAY), addDays(TODAY, -1)];
    expect([fault(ending, { pack: refusing }), fault(ending, { pack: refusing, today: day1 })]).toEqual(['FILING_ENDED', undefined]);
  });
  it('is not where no pack says so', () =>
    expect(examFault([], ASSESSED_ON, { filing: cancelledOn(TODAY), policy: null }, TODAY)?.refused).toBe('FILING_ENDED'));
  it('ends with the last day like with any other end', () =>
    expect([addDays(TODAY, -1), TODAY].map((validTo) => fault({ ...filing, validTo }, { pack: refusing }))).toEqual([
      'FILING_ENDED',
      undefined,
    ]));
  it('may not have been sat on the day of the end', () => expect(fault(cancelledOn(ASSESSED_ON))).toBe('FILING_NOT_IN_FORCE'));
});
it('is not asked where a decision of before names no filing', () =>
  expect(examFault([{ ...subject, on: null }], ASSESSED_ON, {}, TODAY)).toBeUndefined());

describe('what was examined', () => {
  const after = (...events: readonly CandidacyEvent[]) => foldAll(candidacy, [registered, eligible, ...events]);
  const later = addDays(ASSESSED_ON, 3);
  const sat = ScoreRecorded({ candidacyId: CANDIDACY, part: 'SKILL', tenths: 700, source: null, satOn: later });
  const on = (...days: readonly (Day | null)[]): Examined[] => days.map((each) => ({ ...subject, on: each }));
  it('is told by the marks: the day of the sitting where one is known', () =>
    expect(examinedIn(after(score('THEORY', 600), sat))).toEqual(on(null, later)));
  it('is one day where the parts have one', () => expect(examinedIn(after(score('THEORY', 600), score('SKILL', 600)))).toEqual(on(null)));
  it('is nothing where nothing was marked, nor of the withdrawn', () => {
    expect([examinedIn(after()), examinedIn(after(...voided)), examinedIn({ status: 'none' })]).toEqual([[], [], []]);
    expect(
      examinedIn(after(sat, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: registered.data.batchId, reasonCode: 'OWN_WISH' }))),
    ).toEqual([]);
  });
  it('leaves out a part that was kept: it was judged where it was sat', () =>
    expect(
      examinedIn(
        after(
          PartKept({
            candidacyId: CANDIDACY,
            part: 'THEORY',
            tenths: 700,
            fromCandidacyId: id(9),
            satOn: day('2026-01-10'),
            keptUntil: ASSESSED_ON,
          }),
          sat,
        ),
      ),
    ).toEqual(on(later)));
  it('is listed once for a batch', () =>
    expect(examinedInAll([after(sat), after(score('SKILL', 600)), after(sat)])).toEqual(on(later, null)));
});
