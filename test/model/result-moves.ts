import { filingScope } from '../../src/contexts/accreditation';
import { approveResults } from '../../src/contexts/assessment/approve-results/approve-results';
import { digestOf } from '../../src/contexts/assessment/batch-outcomes/outcome-digest.hash';
import { countOf, outcomeList, OutcomeList } from '../../src/contexts/assessment/batch-outcomes/outcome-list';
import { candidacyRecord } from '../../src/contexts/assessment/candidacy';
import { Examined, ExamEvidence, examinedInAll } from '../../src/contexts/assessment/examined';
import { submitResults } from '../../src/contexts/assessment/submit-results/submit-results';
import { marksWithoutPanel, SeatOfPart } from '../../src/contexts/assessment/sittings/marks-without-panel';
import { sittingRecord } from '../../src/contexts/assessment/sittings/sitting';
import { EvidenceSet, valueEvidence } from '../../src/kernel/evidence';
import { ASSESSED_ON, batchOf } from './batch-moves';
import { CandidacyModel, examFaults, Model } from './model';
import { isSystem, isThere, Move } from './move';
import { policyOr, the, World } from './world';

/** What may be submitted of one person: nothing while a promised correction is missing. */
export const standing = ({ isWithdrawn, objections, outcome }: CandidacyModel): string | null =>
  isWithdrawn || [...objections.values()].includes('UPHELD') ? null : outcome;

const partakers = ({ candidacies }: Model, batch: number): [number, CandidacyModel][] =>
  [...candidacies].filter(([, each]) => each.batch === batch && !each.isWithdrawn && (each.isAdmitted || each.isCase));
const examinedOf = ({ candidacies }: Model, batch: number): CandidacyModel[] =>
  [...candidacies.values()].filter((each) => each.batch === batch && !each.isWithdrawn);
const listOf = (model: Model, batch: number): string =>
  JSON.stringify(partakers(model, batch).map(([number, each]) => [number, standing(each), each.revision]));

async function outcomes(
  world: World,
  model: Model,
  batch: number,
): Promise<
  OutcomeList & {
    readonly digest: string;
    readonly withoutPanel: number;
    readonly exam: EvidenceSet<Required<ExamEvidence> & { readonly examined: readonly Examined[] }>;
  }
> {
  const ids = [...model.candidacies.keys()].filter((each) => batchOf(each) === batch);
  const states = await Promise.all(ids.map(async (each) => (await world.see(candidacyRecord, the('candidacy', each))).value));
  const list = outcomeList(states);
  const exam = {
    examined: valueEvidence('examined', 0n, examinedInAll(states)),
    filing: await world.see(filingScope, the('filing', 0)),
    policy: policyOr(true, ASSESSED_ON),
  };
  return { ...list, digest: digestOf(list.standings), withoutPanel: marksWithoutPanel(states, await seats(world, model, batch)), exam };
}

/** As the product's own register lists them: every seat of a sitting that was not called off. */
async function seats(world: World, { sittings }: Model, batch: number): Promise<SeatOfPart[]> {
  const planned = [...sittings].filter(([, each]) => each.batch === batch && each.state !== 'cancelled');
  const states = await Promise.all(planned.map(async ([number]) => (await world.see(sittingRecord, the('sitting', number))).value));
  return states.flatMap((each) => (each.status === 'none' ? [] : each.seated.map(({ candidacyId }) => ({ candidacyId, part: each.part }))));
}

const isTyped = ({ isWithdrawn, marks, byPanel, kept }: CandidacyModel): boolean =>
  !isWithdrawn && (marks.get('SKILL') ?? -1) >= 0 && !byPanel.has('SKILL') && !kept.has('SKILL');
/** Somebody sat before a panel, and yet the mark was typed. */
const isPanelMissing = ({ sittings, candidacies }: Model, batch: number): boolean =>
  [...sittings.values()]
    .filter((each) => each.batch === batch && each.state !== 'cancelled' && each.part === 'SKILL')
    .some(({ seats: taken }) => [...taken.keys()].some((number) => isTyped(candidacies.get(number)!)));

const submit: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const [number, known, list] = [which % 2, model.batches.get(which % 2), listOf(model, which % 2)];
  const own = partakers(model, number).map(([, each]) => standing(each));
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      BATCH_CANCELLED: known?.isCancelled,
      RESULTS_INCOMPLETE: own.includes(null),
      BATCH_EMPTY: own.length === 0,
      RESULTS_APPROVED_BEFORE: known?.approvedList === list,
      ...examFaults(model.filings.get(0), ASSESSED_ON, examinedOf(model, number)),
      PANEL_SCORES_MISSING: isPanelMissing(model, number),
    },
    isSoAlready: known?.submission?.list === list,
    record: async () => {
      const { standings, undetermined, digest, withoutPanel, exam } = await outcomes(world, model, number);
      const tally = {
        candidacies: standings.length + undetermined,
        passed: countOf(standings, 'PASSED'),
        failed: standings.length - countOf(standings, 'PASSED'),
        undetermined,
        digest,
      };
      return world.record(
        actor,
        submitResults,
        the('batch', number),
        { batchId: the('batch', number), enterpriseId: the('enterprise', 0) },
        { tally: valueEvidence('tally', 0n, tally), withoutPanel: valueEvidence('withoutPanel', 0n, withoutPanel), ...exam },
      );
    },
    learn: () => {
      known!.submission = { by: actor.ref, list };
    },
  };
};

const approve: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const [number, known, list] = [which % 2, model.batches.get(which % 2), listOf(model, which % 2)];
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      BATCH_CANCELLED: known?.isCancelled,
      RESULTS_NOT_SUBMITTED: known?.submission === null,
      SECOND_PERSON_REQUIRED: known?.submission?.by === actor.ref,
      RESULTS_CHANGED_SINCE_SUBMISSION: isThere(known?.submission) && known.submission.list !== list,
      RESULTS_APPROVED_BEFORE: isThere(known?.submission) && known.submission.list === known.approvedList,
      ...examFaults(model.filings.get(0), ASSESSED_ON, examinedOf(model, number)),
    },
    record: async () => {
      const { standings, digest, exam } = await outcomes(world, model, number);
      return world.record(
        actor,
        approveResults,
        the('batch', number),
        { batchId: the('batch', number), enterpriseId: the('enterprise', 0), chunk: 0 },
        { outcomes: valueEvidence('outcomes', 0n, { digest, chunks: 1, standings: [...standings] }), ...exam },
      );
    },
    learn: () => {
      const shown = known!.approved;
      known!.approvedList = list;
      known!.approved = new Map(
        partakers(model, number).map(([each, { outcome, revision }]) => {
          const before = shown.get(each);
          return [
            each,
            {
              outcome: outcome!,
              revision,
              ...(before?.outcome === outcome ? { endsOn: before.endsOn, isClosed: before.isClosed } : { endsOn: null, isClosed: false }),
            },
          ];
        }),
      );
    },
  };
};

export const resultMoves: Readonly<Record<string, Move>> = { 'submit-results': submit, 'approve-results': approve };
