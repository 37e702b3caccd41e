import { filingScope } from '../../src/contexts/accreditation';
import { batchRecord } from '../../src/contexts/assessment/batch';
import { recordRawScores } from '../../src/contexts/assessment/record-raw-scores/record-raw-scores';
import { sittingRecord } from '../../src/contexts/assessment/sittings/sitting';
import { ASSESSED_ON, batchOf } from './batch-moves';
import { mark, mentorings } from './candidacy-moves';
import { scopeFaults } from './model';
import { Asked, Move } from './move';
import { conflicts, inRoom, LEAST } from './sitting-moves';
import { policyOr, the } from './world';

/** Of one candidate in a process assessment. */
const LEAST_RECORDS = 3;
const NUMBER_OF = { THEORY: 0, SKILL: 1 } as const;
type PanelPart = keyof typeof NUMBER_OF;
interface Given {
  worker: number;
  score: string;
}

/** The panel of the candidate's room gives 80 each; or two of it, a stranger, a score that is none, an absence, one assessor three times. */
function given(panel: readonly number[], how: number): Given[] {
  const all = panel.map((worker) => ({ worker, score: '80' }));
  const [one = { worker: 4, score: '80' }] = all;
  return [
    all,
    all.slice(0, 2),
    [...all.slice(1), { worker: 9, score: '80' }],
    [{ ...one, score: '60.05' }, ...all.slice(1)],
    [{ ...one, score: 'ABSENT' }, ...all.slice(1)],
    [one, one, one, ...all.slice(1)],
  ][how]!;
}

const panelOf = (part: PanelPart, scores: readonly Given[]): Record<string, boolean> => ({
  EXAMINER_TWICE: new Set(scores.map(({ worker }) => worker)).size < scores.length,
  ...(part === 'SKILL' && {
    PANEL_TOO_SMALL: scores.length < LEAST.SKILL,
    PANEL_EVEN: scores.length >= LEAST.SKILL && scores.length % 2 === 0,
  }),
});

function scoreFaults({ model, which, how }: Asked, part: PanelPart): { no: Record<string, boolean | undefined>; scores: Given[] } {
  const candidate = which % 4;
  const [known, batch, sitting] = [
    model.candidacies.get(candidate),
    model.batches.get(batchOf(candidate)),
    model.sittings.get(NUMBER_OF[part]),
  ];
  const room = sitting?.seats.get(candidate);
  const panel = inRoom(sitting, room, 'ASSESSOR');
  const scores = given(panel, how);
  return {
    scores,
    no: {
      NOT_FOUND: !known,
      CANDIDATE_WITHDRAWN: known?.isWithdrawn,
      BATCH_CANCELLED: batch?.isCancelled,
      ELIGIBILITY_NOT_CONFIRMED: known && !known.isAdmitted && !known.isCase,
      RESULTS_SUBMITTED: batch && batch.submission !== null,
      RESULT_VOID: known?.outcome === 'VOID',
      SCORE_BEFORE_ASSESSMENT: model.today < ASSESSED_ON,
      SITTING_NOT_OF_BATCH: !sitting || sitting.batch !== batchOf(candidate) || sitting.state === 'cancelled' || sitting.on > model.today,
      SCORE_TOO_MANY_DECIMALS: how === 3,
      SCORE_IS_ABSENCE: how === 4,
      CANDIDATE_NOT_SEATED: room === undefined,
      EXAMINER_NOT_ASSIGNED: scores.some(({ worker }) => !panel.includes(worker)),
      PART_NOT_REQUIRED: known?.isCase,
      PART_KEPT: known?.kept.has(part),
      ...(batch?.path === 'PROCESS' ? { RECORDS_TOO_FEW: scores.length < LEAST_RECORDS } : panelOf(part, scores)),
      ...scopeFaults(model.filings.get(0), ASSESSED_ON),
      ...conflicts(
        model,
        sitting,
        scores.map(({ worker }) => [worker, candidate] as const),
      ),
    },
  };
}

const score =
  (part: PanelPart): Move =>
  (asked) => {
    const { world, model, actor, which } = asked;
    const [candidate, number, { no, scores }] = [which % 4, NUMBER_OF[part], scoreFaults(asked, part)];
    return {
      no,
      record: async () =>
        world.record(
          actor,
          recordRawScores,
          the('candidacy', candidate),
          {
            candidacyId: the('candidacy', candidate),
            enterpriseId: the('enterprise', 0),
            part,
            sittingId: the('sitting', number),
            scores: scores.map(({ worker, score: typed }) => ({ examinerId: the('worker', worker), score: typed })),
          },
          {
            batch: await world.see(batchRecord, the('batch', batchOf(candidate))),
            sitting: await world.see(sittingRecord, the('sitting', number)),
            filing: await world.see(filingScope, the('filing', 0)),
            mentorings,
            policy: policyOr(true, ASSESSED_ON),
          },
        ),
      learn: () => {
        model.candidacies.get(candidate)!.byPanel.add(part);
        mark(model.candidacies.get(candidate)!, part, 800);
      },
    };
  };

export const panelMoves: Readonly<Record<string, Move>> = { 'record-raw-scores': score('SKILL'), 'record-raw-theory': score('THEORY') };
