import { workerCareer } from '../../src/contexts/career/career';
import { gradeApprentice } from '../../src/contexts/career/grade-apprentice/grade-apprentice';
import { endTeamLeader } from '../../src/contexts/career/lead-team/end-team-leader';
import { startTeamLeader, TeamLed } from '../../src/contexts/career/lead-team/start-team-leader';
import { lowerTier } from '../../src/contexts/career/move-tier/lower-tier';
import { raiseTier } from '../../src/contexts/career/move-tier/raise-tier';
import { qualifications } from '../../src/contexts/workforce';
import { addDays, Day, day } from '../../src/kernel/day';
import { Gathered, NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import {
  basisOf,
  careerOf,
  counts,
  isServing,
  levelOf,
  personCareer,
  recordsOf,
  seeService,
  seeWorker,
  standing,
  TeamModel,
  WORKERS,
} from './career-model';
import type { Move } from './move';
import { HASH, OCCUPATION, START, the, World } from './world';
import { recordLinksOf } from '../../src/contexts/workforce';

/** Certificates of before hold from this day, 技师 from the day on which it is told. */
export const COUNTS_FROM = day('2026-02-01');
const [OF_TODAY, AGAIN, NO_PAPER] = [1, 5, 4];
const RULINGS = 5;
/** The nth ruling over one certificate. */
const rulingOf = (basis: number, nth: number): number => basis * 2 + (nth % RULINGS) * 40;
const rulingId = (ruling: number) => the('ruling', ruling % 100);

/** The certificates of a worker one by one; or the one annulled last, whose annulment was overturned. */
const raise: Move = ({ world, model, actor, which, how }) => {
  const career = careerOf(model, which);
  const last = career.annulled.at(-1);
  const basis = how === AGAIN ? (last?.basis ?? basisOf(which, 0)) : basisOf(which, how);
  const [overturns, from] = [
    how === AGAIN ? (last?.ruling ?? 0) : undefined,
    how === OF_TODAY || how === AGAIN ? model.today : COUNTS_FROM,
  ];
  const standsAgainst = career.annulled.filter((each) => each.basis === basis).at(-1)?.ruling;
  return {
    no: {},
    isSoAlready: how === NO_PAPER || counts(model, which, basis) || standsAgainst !== overturns,
    record: () =>
      world.record(
        actor,
        raiseTier,
        the('worker', which),
        {
          workerId: the('worker', which),
          enterpriseId: the('enterprise', 0),
          basis: 'CERTIFICATE',
          basisId: the('tier', basis),
          level: how === NO_PAPER ? 'APPRENTICE' : levelOf(basis),
          occupationCode: OCCUPATION,
          effectiveOn: from,
          ...(overturns !== undefined && { overturns: rulingId(overturns) }),
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      career.papers.push({ basis, level: levelOf(basis), from, last: null });
    },
  };
};

/** By a ruling of its own; or by the last one again. */
const lower: Move = ({ world, model, actor, which, how }) => {
  const [career, basis] = [careerOf(model, which), basisOf(which, how % 3)];
  const before = career.annulled.filter((each) => each.basis === basis).length;
  const ruling = rulingOf(basis, how < 3 ? before : Math.max(0, before - 1));
  return {
    no: {},
    isSoAlready: career.annulled.some((each) => each.basis === basis && each.ruling % 100 === ruling % 100),
    record: () =>
      world.record(
        actor,
        lowerTier,
        the('worker', which),
        {
          workerId: the('worker', which),
          enterpriseId: the('enterprise', 0),
          certificateId: the('tier', basis),
          annulmentId: rulingId(ruling),
          decidedOn: model.today,
          effectiveOn: START,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      for (const paper of career.papers) if (paper.basis === basis && paper.last === null) paper.last = addDays(model.today, -1);
      career.annulled.push({ basis, ruling });
    },
  };
};

const ELSEWHERE = 3;
const enterprise = (how: number, other: number) => the('enterprise', how === other ? 1 : 0);

const isOverBefore = ({ from, last }: TeamModel, on: Day): boolean => last !== null && (last < on || last < from);
/** Whoever leads a team, or did, as their own streams say. */
async function leadersOf(world: World, code: string): Promise<Gathered<readonly TeamLed[]>> {
  const careers = await Promise.all(
    WORKERS.map(async (record) => ({ record, career: (await world.see(workerCareer, the('worker', record))).value })),
  );
  return valueEvidence(
    'model.team-leaders',
    0n,
    careers.flatMap(({ record, career }) =>
      career.teamPosts
        .filter(({ teamCode }) => teamCode === code)
        .map(({ postId, fromOn, lastOn }) => ({ postId, fromOn, lastOn, workerId: the('worker', record) })),
    ),
  );
}
/** Nobody leads two teams on one day, and no team has two leaders: a lead without an end is in the way of every later one. */
const lead: Move = ({ world, model, actor, which, how }) => {
  const [worker, from] = [model.workers.get(which), how === 2 ? day('2009-06-01') : how === 4 ? addDays(model.today, 5) : model.today];
  const held = recordsOf(model, which).flatMap((each) => careerOf(model, each).teams);
  const [team, code] = [which * 10 + careerOf(model, which).teams.length, `TEAM-${how}`];
  return {
    no: {
      NOT_FOUND: !worker || how === ELSEWHERE,
      NOT_EMPLOYED_THEN: !isServing(model, which, from),
      TEAM_LEADER_HELD: held.some((each) => !isOverBefore(each, from)),
      TEAM_HAS_LEADER: WORKERS.some((each) =>
        careerOf(model, each).teams.some((other) => other.code === code && !isOverBefore(other, from)),
      ),
    },
    record: async () =>
      world.record(
        actor,
        startTeamLeader,
        the('worker', which),
        {
          postId: the('team', team),
          enterpriseId: enterprise(how, ELSEWHERE),
          workerId: the('worker', which),
          teamCode: code,
          fromOn: from,
        },
        {
          worker: await seeWorker(world, which),
          employment: await seeService(world, which),
          person: await personCareer(world, model, which),
          leaders: await leadersOf(world, code),
        },
      ),
    learn: () => {
      careerOf(model, which).teams.push({ team, code, from, last: null });
    },
  };
};

const unlead: Move = ({ world, model, actor, which, how }) => {
  const team = how === 4 ? careerOf(model, which).teams[0] : careerOf(model, which).teams.at(-1);
  const last = team && how === 1 ? addDays(team.from, -1) : team && how === 5 ? team.from : model.today;
  return {
    no: {
      NOT_FOUND: !team || !model.workers.has(which) || how === ELSEWHERE,
      TEAM_LEADER_ENDED_BEFORE: team && team.last !== null,
      TEAM_LEADER_END_OUTSIDE: team && last < team.from,
    },
    record: async () =>
      world.record(
        actor,
        endTeamLeader,
        the('worker', which),
        {
          postId: the('team', team?.team ?? 99),
          enterpriseId: enterprise(how, ELSEWHERE),
          workerId: the('worker', which),
          lastOn: last,
          reason: 'DISMISSED',
        },
        { worker: await seeWorker(world, which) },
      ),
    learn: () => {
      team!.last = last;
    },
  };
};

/** Passed, failed yesterday, extended, extended without a day, dated tomorrow, or by oneself. */
const grade: Move = ({ world, model, actor, which, how }) => {
  const [on, grader] = [addDays(model.today, how === 4 ? 1 : how === 1 ? -1 : 0), how === 5 ? which : which === 5 ? 4 : 5];
  const [result, extendedTo] = [
    how === 1 ? ('FAILED' as const) : how === 2 || how === 3 ? ('EXTENDED' as const) : ('PASSED' as const),
    how === 2 ? addDays(model.today, 3) : null,
  ];
  const checks = recordsOf(model, which).flatMap((each) => careerOf(model, each).checks);
  return {
    no: {
      NOT_FOUND: !model.workers.has(which) || !model.workers.has(grader),
      GRADED_BY_SELF: recordsOf(model, which).includes(grader),
      NOT_EMPLOYED_THEN: !isServing(model, which, on),
      APPRENTICE_GRADED_BEFORE: checks.some(({ isPassed }) => isPassed),
      NOT_AN_APPRENTICE: standing(model, which, on) >= 0,
      APPRENTICE_GRADED_IN_FUTURE: on > model.today,
      GRADING_BEFORE_APPRENTICESHIP_ENDS: checks.some((each) => each.extendedTo !== null && each.extendedTo > on),
      GRADING_EXTENSION_INVALID: how === 3,
    },
    record: async () =>
      world.record(
        actor,
        gradeApprentice,
        the('worker', which),
        {
          workerId: the('worker', which),
          enterpriseId: the('enterprise', 0),
          occupationCode: OCCUPATION,
          gradedOn: on,
          result,
          extendedTo,
          gradedBy: the('worker', grader),
          minutesHash: HASH,
        },
        {
          worker: await seeWorker(world, which),
          grader: await seeWorker(world, grader),
          links: await world.see(recordLinksOf, the('links', 0)),
          employment: await seeService(world, which),
          held: await world.see(qualifications, the('worker', which)),
          person: await personCareer(world, model, which),
        },
      ),
    learn: () => {
      careerOf(model, which).checks.push({ isPassed: result === 'PASSED', extendedTo });
    },
  };
};

export const tierMoves: Readonly<Record<string, Move>> = {
  'raise-tier': raise,
  'lower-tier': lower,
  'start-team-leader': lead,
  'end-team-leader': unlead,
  'grade-apprentice': grade,
};
