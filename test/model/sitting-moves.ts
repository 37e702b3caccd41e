import { enterpriseRecord, filingScope } from '../../src/contexts/accreditation';
import { batchRecord } from '../../src/contexts/assessment/batch';
import { candidacyRecord, isAdmitted } from '../../src/contexts/assessment/candidacy';
import { recordRawScores } from '../../src/contexts/assessment/record-raw-scores/record-raw-scores';
import { assignExaminer } from '../../src/contexts/assessment/sittings/assign-examiner/assign-examiner';
import { cancelSitting } from '../../src/contexts/assessment/sittings/cancel-sitting/cancel-sitting';
import { declareRecusal } from '../../src/contexts/assessment/sittings/declare-recusal/declare-recusal';
import { handOverPapers } from '../../src/contexts/assessment/sittings/hand-over-papers/hand-over-papers';
import { holdSitting } from '../../src/contexts/assessment/sittings/hold-sitting/hold-sitting';
import { releaseExaminer } from '../../src/contexts/assessment/sittings/release-examiner/release-examiner';
import { scheduleSitting } from '../../src/contexts/assessment/sittings/schedule-sitting/schedule-sitting';
import { seatCandidates } from '../../src/contexts/assessment/sittings/seat-candidates/seat-candidates';
import { sittingRecord } from '../../src/contexts/assessment/sittings/sitting';
import { workerRecord } from '../../src/contexts/workforce';
import { addDays } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import { ASSESSED_ON, isCommittee } from './batch-moves';
import { isTaughtBy, mark, mentorings } from './candidacy-moves';
import { Model, scopeFaults, SittingModel } from './model';
import { Asked, Move } from './move';
import { OCCUPATION, policyOr, the, World } from './world';

const PARTS = ['THEORY', 'SKILL'] as const;
/** Of one candidate in a process assessment. */
const LEAST_RECORDS = 3;
const LEAST = { THEORY: 2, SKILL: 3 } as const;
const own = () => ({ enterpriseId: the('enterprise', 0) });
/** Somebody else's sitting, at the same hour. */
const duties = (isBusy: boolean) => valueEvidence('duties', 0n, isBusy ? [{ sittingId: the('sitting', 9), from: '09:30', until: '11:00' }] : []);

const schedule: Move = ({ world, model, actor, which, how }) => {
  const [number, batch, hasHost] = [which % 2, model.batches.get(which < 4 ? 0 : 1), how === 4];
  const on = addDays(ASSESSED_ON, how === 1 ? -1 : 0);
  return {
    no: {
      SITTING_SCHEDULED_BEFORE: model.sittings.has(number), NOT_FOUND: !batch, COMMITTEE_DECIDES: isCommittee(batch), RESULTS_SUBMITTED: batch && batch.submission !== null, BATCH_CANCELLED: batch?.isCancelled,
      SITTING_DAY_WRONG: how === 1, SITTING_TIME_REVERSED: how === 2, ROOM_TWICE: how === 3, HOST_UNKNOWN: hasHost && !model.enterprises.has(2), HOST_NEEDS_CHAIN: hasHost && model.enterprises.has(2),
      ...scopeFaults(model.filings.get(0), on), POLICY_PACK_UNKNOWN: how === 5,
    },
    record: async () => world.record(actor, scheduleSitting, the('sitting', number), {
      sittingId: the('sitting', number), batchId: the('batch', which < 4 ? 0 : 1), ...own(), hostEnterpriseId: hasHost ? the('enterprise', 2) : null, siteCode: 'SITE-1', part: PARTS[number]!, on, from: '09:00', until: how === 2 ? '09:00' : '10:30',
      occupationCode: OCCUPATION, trade: null, levels: ['SENIOR'], rooms: ['A', how === 3 ? 'A' : 'B'].map((room) => ({ room, seats: 1 })),
    }, {
      batch: await world.see(batchRecord, the('batch', which < 4 ? 0 : 1)), filing: await world.see(filingScope, the('filing', 0)), policy: policyOr(how !== 5, on), host: await world.see(enterpriseRecord, the('enterprise', hasHost ? 2 : 9)),
    }),
    learn: () => model.sittings.set(number, { state: 'scheduled', batch: which < 4 ? 0 : 1, part: PARTS[number]!, on, seats: new Map(), examiners: [], recusals: new Set(), papers: new Set() }),
  };
};

const planned = (sitting: SittingModel | undefined): Record<string, boolean | undefined> => ({ NOT_FOUND: !sitting, SITTING_NOT_PLANNED: sitting && sitting.state !== 'scheduled' });
/** All that is done in a sitting before it is held; who is released, or declares an interest, may be so in a batch that was called off. */
const waiting = (model: Model, sitting: SittingModel | undefined): Record<string, boolean | undefined> => ({ ...planned(sitting), BATCH_CANCELLED: sitting && model.batches.get(sitting.batch)?.isCancelled });
const batchOf = (world: World, sitting: SittingModel | undefined) => world.see(batchRecord, the('batch', sitting?.batch ?? 9));
/** Who may not score a candidate. */
const conflicts = ({ candidacies }: Model, sitting: SittingModel | undefined, pairs: readonly (readonly [number, number])[]): Record<string, boolean> => ({
  EXAMINER_IS_CANDIDATE: pairs.some(([examiner, candidate]) => candidacies.get(candidate)?.worker === examiner), ASSESSOR_IS_MENTOR: pairs.some(([examiner, candidate]) => isTaughtBy(candidacies.get(candidate)?.worker ?? 0, examiner)),
  ASSESSOR_IS_RECUSED: pairs.some(([examiner, candidate]) => sitting?.recusals.has(`${examiner} ${candidate}`) ?? false),
});
const inRoom = (sitting: SittingModel | undefined, room: string | undefined, role: string): number[] => (sitting?.examiners ?? []).filter((each) => each.room === room && each.role === role).map(({ worker }) => worker);

async function seatable(world: World, candidacy: number) {
  const { value } = await world.see(candidacyRecord, the('candidacy', candidacy));
  if (value.status === 'none') return [];
  const { candidacyId, workerId, batchId, occupationCode, trade, level, status } = value;
  return [{ candidacyId, workerId, batchId, occupationCode, trade, level, isAdmitted: status === 'registered' && isAdmitted(value) }];
}

const seat: Move = ({ world, model, actor, which, how }) => {
  const [number, candidate, room] = [which % 2, which < 3 ? 0 : 1, ['A', 'B', 'Z', 'A', 'B', 'A'][how]!];
  const [sitting, known] = [model.sittings.get(number), model.candidacies.get(candidate)];
  const seated = sitting?.seats.get(candidate);
  return {
    no: {
      ...waiting(model, sitting), ROOM_UNKNOWN: room === 'Z', CANDIDATE_NOT_OF_SITTING: !known || known.isWithdrawn || !known.isAdmitted || known.batch !== sitting?.batch, CANDIDATE_SEATED_ELSEWHERE: seated !== undefined && seated !== room,
      ROOM_FULL: [...(sitting?.seats ?? [])].some(([other, taken]) => other !== candidate && taken === room), ...conflicts(model, sitting, inRoom(sitting, room, 'ASSESSOR').map((each) => [each, candidate] as const)),
    },
    isSoAlready: seated === room,
    record: async () => world.record(actor, seatCandidates, the('sitting', number), { sittingId: the('sitting', number), ...own(), room, candidacyIds: [the('candidacy', candidate)] }, { candidates: valueEvidence('candidates', 0n, await seatable(world, candidate)), mentorings, batch: await batchOf(world, sitting) }),
    learn: () => sitting!.seats.set(candidate, room),
  };
};

const assign: Move = ({ world, model, actor, which, how }) => {
  const [number, room] = [how % 2, how === 4 ? 'B' : how === 5 ? 'Z' : 'A'];
  const [sitting, role] = [model.sittings.get(number), number === 0 && which !== 5 ? ('INVIGILATOR' as const) : ('ASSESSOR' as const)];
  const seats = [...(sitting?.seats ?? [])].filter(([, taken]) => taken === room).map(([candidate]) => [which, candidate] as const);
  return {
    no: {
      ...waiting(model, sitting), ROOM_UNKNOWN: room === 'Z', EXAMINER_UNKNOWN: !model.workers.has(which), EXAMINER_IN_ANOTHER_ROOM: sitting?.examiners.some((each) => each.worker === which && each.room !== room), EXAMINER_BUSY: how === 3,
      ...(role === 'ASSESSOR' && conflicts(model, sitting, seats)),
    },
    isSoAlready: sitting?.examiners.some((each) => each.worker === which && each.room === room && each.role === role),
    record: async () => world.record(actor, assignExaminer, the('sitting', number), { sittingId: the('sitting', number), ...own(), examinerId: the('worker', which), role, room }, { examiner: await world.see(workerRecord, the('worker', which)), mentorings, duties: duties(how === 3), batch: await batchOf(world, sitting) }),
    learn: () => sitting!.examiners.push({ worker: which, role, room }),
  };
};

const release: Move = ({ world, model, actor, which, how }) => {
  const sitting = model.sittings.get(how % 2);
  return {
    no: { ...planned(sitting), EXAMINER_NOT_ASSIGNED: !sitting?.examiners.some(({ worker }) => worker === which) },
    record: () => world.record(actor, releaseExaminer, the('sitting', how % 2), { sittingId: the('sitting', how % 2), ...own(), examinerId: the('worker', which) }, NO_EVIDENCE),
    learn: () => { sitting!.examiners = sitting!.examiners.filter(({ worker }) => worker !== which); },
  };
};

const recuse: Move = ({ world, model, actor, which, how }) => {
  const [number, candidate] = [how % 2, how < 3 ? 0 : 1];
  const sitting = model.sittings.get(number);
  return {
    no: { NOT_FOUND: !sitting, SITTING_CANCELLED: sitting?.state === 'cancelled', EXAMINER_NOT_ASSIGNED: !sitting?.examiners.some(({ worker }) => worker === which), CANDIDATE_NOT_SEATED: !sitting?.seats.has(candidate) },
    isSoAlready: sitting?.recusals.has(`${which} ${candidate}`),
    record: () => world.record(actor, declareRecusal, the('sitting', number), { sittingId: the('sitting', number), ...own(), examinerId: the('worker', which), candidacyId: the('candidacy', candidate), ground: 'KIN' }, NO_EVIDENCE),
    learn: () => sitting!.recusals.add(`${which} ${candidate}`),
  };
};

const handOver: Move = ({ world, model, actor, which, how }) => {
  const [sitting, papers] = [model.sittings.get(0), how === 1 ? 0 : 1];
  const seats = [...(sitting?.seats.values() ?? [])].filter((room) => room === 'A').length;
  return {
    no: { ...waiting(model, sitting), EXAMINER_NOT_ASSIGNED: !inRoom(sitting, 'A', 'INVIGILATOR').includes(which), PAPERS_HANDED_OVER_BEFORE: sitting?.papers.has('A'), PAPERS_TOO_FEW: papers < seats },
    record: async () => world.record(actor, handOverPapers, the('sitting', 0), { sittingId: the('sitting', 0), ...own(), room: 'A', examinerId: the('worker', which), papers }, { batch: await batchOf(world, sitting) }),
    learn: () => sitting!.papers.add('A'),
  };
};

/** Rooms in which somebody sits, each with those who watch or score. */
function staffing(sitting: SittingModel | undefined): Record<string, boolean> {
  if (!sitting) return {};
  const counts = [...new Set(sitting.seats.values())].map((room) => inRoom(sitting, room, sitting.part === 'THEORY' ? 'INVIGILATOR' : 'ASSESSOR').length);
  const isTooFew = counts.some((count) => count < LEAST[sitting.part]);
  return sitting.part === 'THEORY' ? { ROOM_UNDERSTAFFED: isTooFew } : { PANEL_TOO_SMALL: isTooFew, PANEL_EVEN: counts.some((count) => count >= LEAST.SKILL && count % 2 === 0) };
}

const hold: Move = ({ world, model, actor, which, how }) => {
  const [number, sitting] = [which % 2, model.sittings.get(which % 2)];
  return {
    no: {
      NOT_FOUND: !sitting, SITTING_NOT_PLANNED: sitting?.state === 'cancelled', BATCH_CANCELLED: sitting && model.batches.get(sitting.batch)?.isCancelled, SITTING_NOT_YET: sitting && model.today < sitting.on, SITTING_EMPTY: sitting?.seats.size === 0, POLICY_PACK_UNKNOWN: how === 5,
      ...scopeFaults(model.filings.get(0), ASSESSED_ON), EXAMINER_BUSY: how === 3, ...staffing(sitting),
    },
    isSoAlready: sitting?.state === 'held',
    record: async () => world.record(actor, holdSitting, the('sitting', number), { sittingId: the('sitting', number), ...own() }, { filing: await world.see(filingScope, the('filing', 0)), policy: policyOr(how !== 5, ASSESSED_ON), duties: duties(how === 3), batch: await batchOf(world, sitting) }),
    learn: () => { sitting!.state = 'held'; },
  };
};

const callOff: Move = ({ world, model, actor, which }) => {
  const sitting = model.sittings.get(which % 2);
  return {
    no: { NOT_FOUND: !sitting, SITTING_NOT_PLANNED: sitting?.state === 'held' },
    isSoAlready: sitting?.state === 'cancelled',
    record: () => world.record(actor, cancelSitting, the('sitting', which % 2), { sittingId: the('sitting', which % 2), ...own(), reasonCode: 'SITE_UNFIT' }, NO_EVIDENCE),
    learn: () => { sitting!.state = 'cancelled'; },
  };
};

/** The panel of the candidate's room gives 80 each; or two of it, a stranger, a score that is none, an absence, one assessor twice. */
function given(panel: readonly number[], how: number): { worker: number; score: string }[] {
  const all = panel.map((worker) => ({ worker, score: '80' }));
  const [one = { worker: 4, score: '80' }] = all;
  return [all, all.slice(0, 2), [...all.slice(1), { worker: 9, score: '80' }], [{ ...one, score: '60.05' }, ...all.slice(1)], [{ ...one, score: 'ABSENT' }, ...all.slice(1)], [one, one, ...all.slice(1)]][how]!;
}

const panelOf = (scores: readonly { worker: number }[]): Record<string, boolean> =>
  ({ EXAMINER_TWICE: new Set(scores.map(({ worker }) => worker)).size < scores.length, PANEL_TOO_SMALL: scores.length < LEAST.SKILL, PANEL_EVEN: scores.length >= LEAST.SKILL && scores.length % 2 === 0 });

function scoreFaults({ model, which, how }: Asked): { no: Record<string, boolean | undefined>; scores: { worker: number; score: string }[] } {
  const candidate = which % 2;
  const [known, batch, sitting] = [model.candidacies.get(candidate), model.batches.get(0), model.sittings.get(1)];
  const room = sitting?.seats.get(candidate);
  const panel = inRoom(sitting, room, 'ASSESSOR');
  const scores = given(panel, how);
  return {
    scores,
    no: {
      NOT_FOUND: !known, CANDIDATE_WITHDRAWN: known?.isWithdrawn, BATCH_CANCELLED: batch?.isCancelled, ELIGIBILITY_NOT_CONFIRMED: known && !known.isAdmitted, RESULTS_SUBMITTED: batch && batch.submission !== null,
      RESULT_VOID: known?.outcome === 'VOID', SCORE_BEFORE_ASSESSMENT: model.today < ASSESSED_ON, SITTING_NOT_OF_BATCH: !sitting || sitting.batch !== 0 || sitting.state === 'cancelled' || sitting.on > model.today,
      SCORE_TOO_MANY_DECIMALS: how === 3, SCORE_IS_ABSENCE: how === 4, CANDIDATE_NOT_SEATED: room === undefined, EXAMINER_NOT_ASSIGNED: scores.some(({ worker }) => !panel.includes(worker)),
      PART_KEPT: known?.kept.has('SKILL'), ...(batch?.path === 'PROCESS' ? { RECORDS_TOO_FEW: scores.length < LEAST_RECORDS } : panelOf(scores)),
      ...scopeFaults(model.filings.get(0), ASSESSED_ON), ...conflicts(model, sitting, scores.map(({ worker }) => [worker, candidate] as const)),
    },
  };
}

const scoreRaw: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const { no, scores } = scoreFaults(asked);
  return {
    no,
    record: async () => world.record(actor, recordRawScores, the('candidacy', which % 2), {
      candidacyId: the('candidacy', which % 2), ...own(), part: 'SKILL', sittingId: the('sitting', 1), scores: scores.map(({ worker, score }) => ({ examinerId: the('worker', worker), score })),
    }, { batch: await world.see(batchRecord, the('batch', 0)), sitting: await world.see(sittingRecord, the('sitting', 1)), filing: await world.see(filingScope, the('filing', 0)), mentorings, policy: policyOr(true, ASSESSED_ON) }),
    learn: () => mark(model.candidacies.get(which % 2)!, 'SKILL', 800),
  };
};

export const sittingMoves: Readonly<Record<string, Move>> = {
  'schedule-sitting': schedule, 'seat-candidates': seat, 'assign-examiner': assign, 'release-examiner': release, 'declare-recusal': recuse, 'hand-over-papers': handOver, 'hold-sitting': hold, 'cancel-sitting': callOff,
  'record-raw-scores': scoreRaw,
};
