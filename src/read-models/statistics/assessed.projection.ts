import {
  BatchCancelled,
  BatchOpened,
  CandidateAbsent,
  CandidateRegistered,
  CandidateWithdrawn,
  EligibilityConfirmed,
  EligibilityRejected,
  OutcomeDetermined,
  ScoreCorrected,
  ScoreRecorded,
  WaiverGranted,
} from '../../contexts/assessment';
import { Day, later } from '../../kernel/day';
import { beijingDayOf } from '../../kernel/instant';
import { on, Reaction, Rows } from '../../projecting/projection';
import { type CandidacyState, StatBatchRow } from './assessed.entity';
import { candidaciesIn } from './tallied';
import { last, turn } from './turn-history';

/** Nobody was to be registered here: such a candidacy was none. */
const IN_ERROR: readonly string[] = ['REGISTERED_IN_ERROR', 'NOT_IN_NEW_LIST'];
/** From these on there is a mark. */
const MARKED: readonly string[] = ['SAT', 'PASSED', 'FAILED', 'VOID'];

/** What a candidacy becomes is told of all its days since the registration: the examination day says to which window it belongs. */
async function become(rows: Rows, candidacyId: string, of: (before: CandidacyState) => CandidacyState): Promise<void> {
  const candidacies = candidaciesIn(rows);
  const before = await last(candidacies, { candidacyId });
  const after = of(before.state as CandidacyState);
  if (after !== before.state) await candidacies.put({ ...before, state: after }, { from: before.registeredOn as Day });
}

/** Without a mark a failure is an absence: of those who sat, it is one. */
const determined =
  (outcome: string) =>
  (before: CandidacyState): CandidacyState => {
    if (outcome === 'FAILED') return MARKED.includes(before) ? 'FAILED' : before;
    return outcome as CandidacyState;
  };

const marked = (before: CandidacyState): CandidacyState => (MARKED.includes(before) ? before : 'SAT');

const batches: readonly Reaction[] = [
  on(BatchOpened, async ({ data, at }, rows) => {
    const { batchId, enterpriseId, region, chainCode, clusterCode, programmeCode, path, assessmentOn, openedOn } = data;
    const said = { batchId, enterpriseId, region, chain: chainCode, cluster: clusterCode, programme: programmeCode, path, assessmentOn };
    await rows.historyOf(StatBatchRow).put(said, { from: openedOn ?? beijingDayOf(at) });
  }),
  on(BatchCancelled, async ({ data: { batchId, cancelledOn } }, rows) => {
    const { validFrom } = await last(rows.historyOf(StatBatchRow), { batchId });
    await rows.historyOf(StatBatchRow).clear({ batchId }, { from: later(validFrom, cancelledOn) });
  }),
];

const candidacies: readonly Reaction[] = [
  on(CandidateRegistered, async ({ data, at }, rows) => {
    const { candidacyId, batchId, enterpriseId, occupationCode, level, path, chainCode, clusterCode, programmeCode } = data;
    const { region, chain, cluster, programme, assessmentOn } = await last(rows.historyOf(StatBatchRow), { batchId });
    const registeredOn = beijingDayOf(at);
    const said = {
      candidacyId,
      enterpriseId,
      region,
      chain: chainCode ?? chain,
      cluster: clusterCode ?? cluster,
      programme: programmeCode ?? programme,
      occupationCode,
      level,
      path,
      registeredOn,
      examOn: assessmentOn,
    };
    await candidaciesIn(rows).put({ ...said, state: 'REGISTERED' }, { from: registeredOn });
  }),
  // The waiver is one person's own; the others of the batch go the path of the batch.
  on(WaiverGranted, async ({ data: { candidacyId, kind } }, rows) => {
    const { registeredOn } = await last(candidaciesIn(rows), { candidacyId });
    await turn(candidaciesIn(rows), { candidacyId }, { path: kind }, { from: registeredOn as Day });
  }),
  on(EligibilityRejected, ({ data: { candidacyId } }, rows) => become(rows, candidacyId, () => 'NOT_ELIGIBLE')),
  // After a waiver that was granted, or facts that came late.
  on(EligibilityConfirmed, ({ data: { candidacyId } }, rows) =>
    become(rows, candidacyId, (before) => (before === 'NOT_ELIGIBLE' ? 'REGISTERED' : before)),
  ),
  // Even after a certificate, which people then decide about: the candidacy stays, as what it turned out to be.
  on(CandidateWithdrawn, ({ data: { candidacyId, reasonCode } }, rows) =>
    become(rows, candidacyId, (before) => {
      if (IN_ERROR.includes(reasonCode)) return 'IN_ERROR';
      return MARKED.includes(before) ? 'VOID' : 'WITHDRAWN';
    }),
  ),
  on(ScoreRecorded, ({ data: { candidacyId } }, rows) => become(rows, candidacyId, marked)),
  on(ScoreCorrected, ({ data: { candidacyId } }, rows) => become(rows, candidacyId, marked)),
  on(CandidateAbsent, ({ data: { candidacyId } }, rows) =>
    become(rows, candidacyId, (before) => (MARKED.includes(before) ? before : 'ABSENT')),
  ),
  on(OutcomeDetermined, ({ data: { candidacyId, outcome } }, rows) => become(rows, candidacyId, determined(outcome))),
];

/** With the certificate the pass falls, and comes back with it; a result that had changed before stays what it is. */
export async function passTurns(rows: Rows, candidacyId: string, state: 'PASSED' | 'VOID', from: Day): Promise<void> {
  const candidacies = candidaciesIn(rows);
  const before = (await last(candidacies, { candidacyId })).state;
  if (before === (state === 'VOID' ? 'PASSED' : 'VOID')) await turn(candidacies, { candidacyId }, { state }, { from });
}

export const assessed: readonly Reaction[] = [...batches, ...candidacies];
