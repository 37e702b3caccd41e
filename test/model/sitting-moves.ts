import { enterpriseRecord, filingScope } from '../../src/contexts/accreditation';
import { chainRecord } from '../../src/contexts/accreditation/chain';
import { batchRecord } from '../../src/contexts/assessment/batch';
import { candidacyRecord, isAdmitted } from '../../src/contexts/assessment/candidacy';
import { assignExaminer } from '../../src/contexts/assessment/sittings/assign-examiner/assign-examiner';
import { cancelSitting } from '../../src/contexts/assessment/sittings/cancel-sitting/cancel-sitting';
import { declareRecusal } from '../../src/contexts/assessment/sittings/declare-recusal/declare-recusal';
import { handOverPapers } from '../../src/contexts/assessment/sittings/hand-over-papers/hand-over-papers';
import { holdSitting } from '../../src/contexts/assessment/sittings/hold-sitting/hold-sitting';
import { releaseExaminer } from '../../src/contexts/assessment/sittings/release-examiner/release-examiner';
import { scheduleSitting } from '../../src/contexts/assessment/sittings/schedule-sitting/schedule-sitting';
import { seatCandidates } from '../../src/contexts/assessment/sittings/seat-candidates/seat-candidates';
import { workerRecord } from '../../src/contexts/workforce';
import { addDays, Day } from '../../src/kernel/day';
import { documentEvidence, NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import { ASSESSED_ON, isCommittee } from './batch-moves';
import { isMember, isShared, SITES } from './chain-moves';
import { isTaughtBy, mentorings } from './candidacy-moves';
import { BatchModel, Model, scopeFaults, SittingModel } from './model';
import type { Move } from './move';
import { OCCUPATION, policyOr, the, World } from './world';

const PARTS = ['THEORY', 'SKILL'] as const;
export const LEAST = { THEORY: 2, SKILL: 3 } as const;
const own = () => ({ enterpriseId: the('enterprise', 0) });
/** Somebody else's sitting, at the same hour. */
const duties = (isBusy: boolean) =>
  valueEvidence('duties', 0n, isBusy ? [{ sittingId: the('sitting', 9), from: '09:30', until: '11:00' }] : []);

/** The third enterprise's site. */
const HOST = 2;
const NO_CHAIN = documentEvidence('none:chain', null);
/** A shared site (共享考点) is used within the chain that the batch names, by its members, on days on which it is shared. */
const hostFaults = ({ enterprises, chain }: Model, batch: BatchModel | undefined, on: Day): Record<string, boolean | undefined> => ({
  HOST_UNKNOWN: !enterprises.has(HOST),
  HOST_NEEDS_CHAIN: batch && !batch.isOfChain,
  ...(batch?.isOfChain && {
    HOST_NOT_IN_CHAIN: !isMember(chain, 0, on) || !isMember(chain, HOST, on),
    SITE_NOT_SHARED: !isShared(chain, HOST, on),
  }),
});

const schedule: Move = ({ world, model, actor, which, how }) => {
  const [number, batch, hasHost] = [which % 2, model.batches.get(which < 4 ? 0 : 1), how === 4];
  const on = addDays(ASSESSED_ON, how === 1 ? -1 : 0);
  return {
    no: {
      SITTING_SCHEDULED_BEFORE: model.sittings.has(number),
      NOT_FOUND: !batch,
      COMMITTEE_DECIDES: isCommittee(batch),
      RESULTS_SUBMITTED: batch && batch.submission !== null,
      BATCH_CANCELLED: batch?.isCancelled,
      SITTING_DAY_WRONG: how === 1,
      SITTING_TIME_REVERSED: how === 2,
      ROOM_TWICE: how === 3,
      ...(hasHost && hostFaults(model, batch, on)),
      ...scopeFaults(model.filings.get(0), on),
      POLICY_PACK_UNKNOWN: how === 5,
    },
    record: async () =>
      world.record(
        actor,
        scheduleSitting,
        the('sitting', number),
        {
          sittingId: the('sitting', number),
          batchId: the('batch', which < 4 ? 0 : 1),
          ...own(),
          hostEnterpriseId: hasHost ? the('enterprise', HOST) : null,
          siteCode: SITES[0],
          part: PARTS[number]!,
          on,
          from: '09:00',
          until: how === 2 ? '09:00' : '10:30',
          occupationCode: OCCUPATION,
          trade: null,
          levels: ['SENIOR'],
          rooms: ['A', how === 3 ? 'A' : 'B'].map((room) => ({ room, seats: 1 })),
        },
        {
          batch: await world.see(batchRecord, the('batch', which < 4 ? 0 : 1)),
          filing: await world.see(filingScope, the('filing', 0)),
          policy: policyOr(how !== 5, on),
          host: await world.see(enterpriseRecord, the('enterprise', hasHost ? HOST : 9)),
          chain: batch?.isOfChain ? await world.see(chainRecord, the('chain', 0)) : NO_CHAIN,
        },
      ),
    learn: () =>
      model.sittings.set(number, {
        state: 'scheduled',
        batch: which < 4 ? 0 : 1,
        part: PARTS[number]!,
        on,
        seats: new Map(),
        examiners: [],
        recusals: new Set(),
        papers: new Set(),
      }),
  };
};

const planned = (sitting: SittingModel | undefined): Record<string, boolean | undefined> => ({
  NOT_FOUND: !sitting,
  SITTING_NOT_PLANNED: sitting && sitting.state !== 'scheduled',
});
/** All that is done in a sitting before it is held; who is released, or declares an interest, may be so in a batch that was called off. */
const waiting = (model: Model, sitting: SittingModel | undefined): Record<string, boolean | undefined> => ({
  ...planned(sitting),
  BATCH_CANCELLED: sitting && model.batches.get(sitting.batch)?.isCancelled,
});
const batchOf = (world: World, sitting: SittingModel | undefined) => world.see(batchRecord, the('batch', sitting?.batch ?? 9));
/** Who may not score a candidate. */
export const conflicts = (
  { candidacies }: Model,
  sitting: SittingModel | undefined,
  pairs: readonly (readonly [number, number])[],
): Record<string, boolean> => ({
  EXAMINER_IS_CANDIDATE: pairs.some(([examiner, candidate]) => candidacies.get(candidate)?.worker === examiner),
  ASSESSOR_IS_MENTOR: pairs.some(([examiner, candidate]) => isTaughtBy(candidacies.get(candidate)?.worker ?? 0, examiner)),
  ASSESSOR_IS_RECUSED: pairs.some(([examiner, candidate]) => sitting?.recusals.has(`${examiner} ${candidate}`) ?? false),
});
export const inRoom = (sitting: SittingModel | undefined, room: string | undefined, role: string): number[] =>
  (sitting?.examiners ?? []).filter((each) => each.room === room && each.role === role).map(({ worker }) => worker);

async function seatable(world: World, candidacy: number) {
  const { value } = await world.see(candidacyRecord, the('candidacy', candidacy));
  if (value.status === 'none') return [];
  const { candidacyId, workerId, batchId, occupationCode, trade, level, status } = value;
  return [{ candidacyId, workerId, batchId, occupationCode, trade, level, isAdmitted: status === 'registered' && isAdmitted(value) }];
}

/** One of the two candidates of the sitting's batch. */
const ofBatch = (sitting: SittingModel | undefined, candidate: 0 | 1): number => (sitting?.batch ?? 0) * 2 + candidate;

const seat: Move = ({ world, model, actor, which, how }) => {
  const [number, room] = [which % 2, ['A', 'B', 'Z', 'A', 'B', 'A'][how]!];
  const sitting = model.sittings.get(number);
  const candidate = ofBatch(sitting, which < 3 ? 0 : 1);
  const known = model.candidacies.get(candidate);
  const seated = sitting?.seats.get(candidate);
  return {
    no: {
      ...waiting(model, sitting),
      ROOM_UNKNOWN: room === 'Z',
      CANDIDATE_NOT_OF_SITTING: !known || known.isWithdrawn || !known.isAdmitted || known.batch !== sitting?.batch,
      CANDIDATE_SEATED_ELSEWHERE: seated !== undefined && seated !== room,
      ROOM_FULL: [...(sitting?.seats ?? [])].some(([other, taken]) => other !== candidate && taken === room),
      ...conflicts(
        model,
        sitting,
        inRoom(sitting, room, 'ASSESSOR').map((each) => [each, candidate] as const),
      ),
    },
    isSoAlready: seated === room,
    record: async () =>
      world.record(
        actor,
        seatCandidates,
        the('sitting', number),
        { sittingId: the('sitting', number), ...own(), room, candidacyIds: [the('candidacy', candidate)] },
        { candidates: valueEvidence('candidates', 0n, await seatable(world, candidate)), mentorings, batch: await batchOf(world, sitting) },
      ),
    learn: () => sitting!.seats.set(candidate, room),
  };
};

const assign: Move = ({ world, model, actor, which, how }) => {
  const [number, room] = [how % 2, how === 4 ? 'B' : how === 5 ? 'Z' : 'A'];
  const [sitting, role] = [model.sittings.get(number), number === 0 && which !== 5 ? ('INVIGILATOR' as const) : ('ASSESSOR' as const)];
  const seats = [...(sitting?.seats ?? [])].filter(([, taken]) => taken === room).map(([candidate]) => [which, candidate] as const);
  return {
    no: {
      ...waiting(model, sitting),
      ROOM_UNKNOWN: room === 'Z',
      EXAMINER_UNKNOWN: !model.workers.has(which),
      EXAMINER_IN_ANOTHER_ROOM: sitting?.examiners.some((each) => each.worker === which && each.room !== room),
      EXAMINER_BUSY: how === 3,
      ...(role === 'ASSESSOR' && conflicts(model, sitting, seats)),
    },
    isSoAlready: sitting?.examiners.some((each) => each.worker === which && each.room === room && each.role === role),
    record: async () =>
      world.record(
        actor,
        assignExaminer,
        the('sitting', number),
        { sittingId: the('sitting', number), ...own(), examinerId: the('worker', which), role, room },
        {
          examiner: await world.see(workerRecord, the('worker', which)),
          mentorings,
          duties: duties(how === 3),
          batch: await batchOf(world, sitting),
        },
      ),
    learn: () => sitting!.examiners.push({ worker: which, role, room }),
  };
};

const release: Move = ({ world, model, actor, which, how }) => {
  const sitting = model.sittings.get(how % 2);
  return {
    no: { ...planned(sitting), EXAMINER_NOT_ASSIGNED: !sitting?.examiners.some(({ worker }) => worker === which) },
    record: () =>
      world.record(
        actor,
        releaseExaminer,
        the('sitting', how % 2),
        { sittingId: the('sitting', how % 2), ...own(), examinerId: the('worker', which) },
        NO_EVIDENCE,
      ),
    learn: () => {
      sitting!.examiners = sitting!.examiners.filter(({ worker }) => worker !== which);
    },
  };
};

const recuse: Move = ({ world, model, actor, which, how }) => {
  const number = how % 2;
  const sitting = model.sittings.get(number);
  const candidate = ofBatch(sitting, how < 3 ? 0 : 1);
  return {
    no: {
      NOT_FOUND: !sitting,
      SITTING_CANCELLED: sitting?.state === 'cancelled',
      EXAMINER_NOT_ASSIGNED: !sitting?.examiners.some(({ worker }) => worker === which),
      CANDIDATE_NOT_SEATED: !sitting?.seats.has(candidate),
    },
    isSoAlready: sitting?.recusals.has(`${which} ${candidate}`),
    record: () =>
      world.record(
        actor,
        declareRecusal,
        the('sitting', number),
        {
          sittingId: the('sitting', number),
          ...own(),
          examinerId: the('worker', which),
          candidacyId: the('candidacy', candidate),
          ground: 'KIN',
        },
        NO_EVIDENCE,
      ),
    learn: () => sitting!.recusals.add(`${which} ${candidate}`),
  };
};

const handOver: Move = ({ world, model, actor, which, how }) => {
  const [sitting, papers] = [model.sittings.get(0), how === 1 ? 0 : 1];
  const seats = [...(sitting?.seats.values() ?? [])].filter((room) => room === 'A').length;
  return {
    no: {
      ...waiting(model, sitting),
      EXAMINER_NOT_ASSIGNED: !inRoom(sitting, 'A', 'INVIGILATOR').includes(which),
      PAPERS_HANDED_OVER_BEFORE: sitting?.papers.has('A'),
      PAPERS_TOO_FEW: papers < seats,
    },
    record: async () =>
      world.record(
        actor,
        handOverPapers,
        the('sitting', 0),
        { sittingId: the('sitting', 0), ...own(), room: 'A', examinerId: the('worker', which), papers },
        { batch: await batchOf(world, sitting) },
      ),
    learn: () => sitting!.papers.add('A'),
  };
};

/** Rooms in which somebody sits, each with those who watch or score. */
function staffing(sitting: SittingModel | undefined): Record<string, boolean> {
  if (!sitting) return {};
  const counts = [...new Set(sitting.seats.values())].map(
    (room) => inRoom(sitting, room, sitting.part === 'THEORY' ? 'INVIGILATOR' : 'ASSESSOR').length,
  );
  const isTooFew = counts.some((count) => count < LEAST[sitting.part]);
  return sitting.part === 'THEORY'
    ? { ROOM_UNDERSTAFFED: isTooFew }
    : { PANEL_TOO_SMALL: isTooFew, PANEL_EVEN: counts.some((count) => count >= LEAST.SKILL && count % 2 === 0) };
}

const hold: Move = ({ world, model, actor, which, how }) => {
  const [number, sitting] = [which % 2, model.sittings.get(which % 2)];
  return {
    no: {
      NOT_FOUND: !sitting,
      SITTING_NOT_PLANNED: sitting?.state === 'cancelled',
      BATCH_CANCELLED: sitting && model.batches.get(sitting.batch)?.isCancelled,
      SITTING_NOT_YET: sitting && model.today < sitting.on,
      SITTING_EMPTY: sitting?.seats.size === 0,
      POLICY_PACK_UNKNOWN: how === 5,
      ...scopeFaults(model.filings.get(0), ASSESSED_ON),
      EXAMINER_BUSY: how === 3,
      ...staffing(sitting),
    },
    isSoAlready: sitting?.state === 'held',
    record: async () =>
      world.record(
        actor,
        holdSitting,
        the('sitting', number),
        { sittingId: the('sitting', number), ...own() },
        {
          filing: await world.see(filingScope, the('filing', 0)),
          policy: policyOr(how !== 5, ASSESSED_ON),
          duties: duties(how === 3),
          batch: await batchOf(world, sitting),
        },
      ),
    learn: () => {
      sitting!.state = 'held';
    },
  };
};

const callOff: Move = ({ world, model, actor, which }) => {
  const sitting = model.sittings.get(which % 2);
  return {
    no: { NOT_FOUND: !sitting, SITTING_NOT_PLANNED: sitting?.state === 'held' },
    isSoAlready: sitting?.state === 'cancelled',
    record: () =>
      world.record(
        actor,
        cancelSitting,
        the('sitting', which % 2),
        { sittingId: the('sitting', which % 2), ...own(), reasonCode: 'SITE_UNFIT' },
        NO_EVIDENCE,
      ),
    learn: () => {
      sitting!.state = 'cancelled';
    },
  };
};

export const sittingMoves: Readonly<Record<string, Move>> = {
  'schedule-sitting': schedule,
  'seat-candidates': seat,
  'assign-examiner': assign,
  'release-examiner': release,
  'declare-recusal': recuse,
  'hand-over-papers': handOver,
  'hold-sitting': hold,
  'cancel-sitting': callOff,
};
