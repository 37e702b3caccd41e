import type { Standard } from '../../src/contexts/catalogue';
import type { Career } from '../../src/contexts/career';
import { careerOfPerson, workerCareer } from '../../src/contexts/career/career';
import { nomination } from '../../src/contexts/career/appointment';
import { recognitionRecord } from '../../src/contexts/career/recognition/recognition';
import { fileAppointment } from '../../src/contexts/career/file-appointment/file-appointment';
import { proposeAppointment } from '../../src/contexts/career/propose-appointment/propose-appointment';
import { publishAppointmentNotice } from '../../src/contexts/career/publish-appointment-notice/publish-appointment-notice';
import { reviewAppointment } from '../../src/contexts/career/review-appointment/review-appointment';
import { startAppointment } from '../../src/contexts/career/start-appointment/start-appointment';
import type { Certificate } from '../../src/contexts/certificate';
import { qualifications, recordLinksOf } from '../../src/contexts/workforce';
import { addDays, addMonths, Day } from '../../src/kernel/day';
import { documentEvidence, EvidenceSet, Gathered, NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import type { PostLevel } from '../../src/kernel/level';
import {
  ANOTHER_OCCUPATION,
  basisId,
  basisOf,
  careerOf,
  careersOf,
  COMMITTEE,
  isOut,
  isRecognised,
  levelOf,
  meet,
  NominationModel,
  NO_RULES,
  occupationOf,
  ownerOf,
  PostModel,
  QUOTA,
  recordsOf,
  RULES,
  rulesAsking,
  seeWorker,
  step,
  STRICT,
  TERM_MONTHS,
  WORKERS,
} from './career-model';
import { Model, workingDaysAfter } from './model';
import type { Asked as Told, Attempt, Move } from './move';
import {
  AskedSet,
  conditionEvidence,
  conditionFaults,
  conditionsOf,
  fitFor,
  isConditioned,
  isServingAnywhere,
  personService,
  ShownModel,
} from './nomination-conditions';
import { HASH, OCCUPATION, PAPER, the, World } from './world';
import { kept } from './workforce-moves';

export const NOTICE_DAYS = 5;
/** Three workers are nominated twice each; one of the nominations is judged by a pack that allows nothing above the certificate, one by none. */
const [REFUSING, WITHOUT_RULES] = [3, 5];
export const nominee = (appointment: number): number => appointment % 3;
export const rulesFor = (appointment: number, how: number) =>
  appointment === WITHOUT_RULES || how === 5 ? NO_RULES : appointment === REFUSING ? STRICT : RULES;
export const enterprise = (how: number) => the('enterprise', how === 4 ? 1 : 0);

/** At the certificate; above it, without a word; the special grade on 一级; below the certificate; above it, explained; on the certificate of somebody else. */
const ASKED: readonly {
  readonly level: PostLevel;
  readonly paper: number;
  readonly isExplained?: boolean;
  readonly isOfAnother?: boolean;
}[] = [
  { level: 'TECHNICIAN', paper: 1 },
  { level: 'SENIOR_TECHNICIAN', paper: 1 },
  { level: 'SPECIAL_GRADE', paper: 2 },
  { level: 'TECHNICIAN', paper: 2 },
  { level: 'SENIOR_TECHNICIAN', paper: 1, isExplained: true },
  { level: 'SPECIAL_GRADE', paper: 2, isOfAnother: true },
];
/** In the occupation of the stories, which the standard of the other one prints as related. */
const STANDARD: Standard = {
  status: 'published',
  standardCode: 'GZB',
  kind: 'NATIONAL',
  enterpriseId: null,
  occupationCode: ANOTHER_OCCUPATION,
  trade: null,
  versions: [
    {
      version: '2020',
      validFrom: '2020-01-01' as Day,
      documentNo: PAPER.documentNo,
      ruleSet: null,
      levels: [],
      units: [],
      related: [OCCUPATION],
      mapping: null,
    },
  ],
};
/** Annulled; or no longer recognised, or not yet. */
const doesNotCount = (model: Model, basis: number, on: Day): boolean =>
  isRecognised(basis) ? !isRecognisedOn(model, ownerOf(basis), on) : isOut(model, ownerOf(basis), basis);
function isRecognisedOn({ norm }: Model, worker: number, on: Day): boolean {
  const known = norm.recognised.get(worker);
  return known?.state === 'granted' && (known.due === null || known.done !== null) && (known.done ?? known.on) <= on;
}

interface Basis {
  readonly certificate: Certificate;
  readonly recognition: Awaited<ReturnType<typeof recognitionOf>>['value'];
  readonly held: Awaited<ReturnType<typeof papersOf>>['value'];
  readonly links: Awaited<ReturnType<typeof linksOf>>['value'];
  readonly standard: Standard | null;
}
const papersOf = (world: World, record: number) => world.see(qualifications, the('worker', record));
const recognitionOf = (world: World, basis: number) => world.see(recognitionRecord, basisId(basis));
const linksOf = (world: World) => world.see(recordLinksOf, the('links', 0));
async function shownBasis(world: World, model: Model, appointment: number, basis: number, isLate = false): Promise<EvidenceSet<Basis>> {
  const issued = {
    status: doesNotCount(model, basis, model.today) && !isLate ? 'annulled' : 'in-force',
    workerId: the('worker', ownerOf(basis)),
    occupationCode: OCCUPATION,
    level: levelOf(basis),
  } as Certificate;
  const certificate: Certificate = isRecognised(basis) ? { status: 'blank' } : issued;
  return {
    certificate: documentEvidence('certificate', certificate),
    recognition: await recognitionOf(world, basis),
    held: await papersOf(world, nominee(appointment)),
    links: await linksOf(world),
    standard: documentEvidence('standard', occupationOf(appointment) === ANOTHER_OCCUPATION ? STANDARD : null),
  };
}

const isOneOfTheHighest = (level: PostLevel): boolean => level === 'SPECIAL_GRADE' || level === 'CHIEF';
/** The two highest rest on 一级; the others on their own level or a higher one, or on a lower one where the rules allow it and somebody says why. */
function basisFaults(
  model: Model,
  appointment: number,
  { level, basis, isExplained }: Pick<NominationModel, 'level' | 'basis' | 'isExplained'>,
  on: Day,
): Record<string, boolean> {
  const isHighest = isOneOfTheHighest(level);
  const isAbove = !isHighest && step(level) > step(levelOf(basis));
  return {
    APPOINTMENT_BASIS_MISSING:
      doesNotCount(model, basis, on) ||
      !recordsOf(model, nominee(appointment)).includes(ownerOf(basis)) ||
      (isHighest && levelOf(basis) !== 'SENIOR_TECHNICIAN'),
    APPOINTMENT_ABOVE_CERTIFICATE: isAbove && appointment === REFUSING,
    APPOINTMENT_REASON_MISSING: isAbove && appointment !== REFUSING && !isExplained,
  };
}

/** What is sought, on what, and what is shown for it; the rules name the set of Shandong unless it is said otherwise. */
export interface Nominating {
  readonly level: PostLevel;
  readonly basis: number;
  readonly isExplained?: boolean;
  readonly shown?: ShownModel | undefined;
  readonly set?: AskedSet;
}
export function nominate(
  { world, model, actor, which }: Told,
  { level, basis, isExplained = false, shown, set = 'SD20-7' }: Nominating,
): Attempt {
  const [worker, appointmentId, occupation] = [nominee(which), the('appointment', which), occupationOf(which)];
  const sought = { worker, level, occupation, set, shown };
  return {
    no: {
      NOT_FOUND: !model.workers.has(worker),
      APPOINTMENT_POLICY_MISSING: which === WITHOUT_RULES,
      ...basisFaults(model, which, { level, basis, isExplained }, model.today),
      ...conditionFaults(model, sought),
    },
    record: async () =>
      world.record(
        actor,
        proposeAppointment,
        appointmentId,
        {
          appointmentId,
          enterpriseId: the('enterprise', 0),
          workerId: the('worker', worker),
          level,
          occupationCode: occupation,
          postCode: 'P1',
          basisId: basisId(basis),
          ...(isExplained && { above: { reason: 'SHORTAGE', documentNo: PAPER.documentNo } }),
          ...(shown && { conditions: conditionsOf(shown) }),
        },
        {
          worker: await seeWorker(world, worker),
          pack: set === 'SD20-7' || which === WITHOUT_RULES ? rulesFor(which, 0) : rulesAsking(set),
          ...(await shownBasis(world, model, which, basis)),
          ...(await conditionEvidence(world, model, worker, shown)),
        },
      ),
    learn: () =>
      careersOf(model).nominations.set(which, {
        state: 'proposed',
        level,
        basis,
        isExplained,
        isConditioned: isConditioned(sought),
        inFavour: 0,
        endsOn: null,
        objections: [],
      }),
  };
}
/** The special grade by whoever served four years elsewhere. */
const propose: Move = (asked) => {
  const { level, paper, isExplained = false, isOfAnother } = ASKED[asked.how]!;
  const worker = nominee(asked.which);
  return nominate(asked, {
    level,
    isExplained,
    basis: basisOf(isOfAnother ? (worker + 1) % 3 : worker, paper),
    shown: level === 'SPECIAL_GRADE' ? fitFor(asked.model.today) : undefined,
  });
};

/** Four of five; an even committee; more votes than members; two of five; asked by another enterprise; by no rules. */
const VOTES = [
  [COMMITTEE, 4],
  [4, 4],
  [COMMITTEE, 6],
  [COMMITTEE, 2],
  [COMMITTEE, 4],
  [COMMITTEE, 4],
] as const;
const review: Move = ({ world, model, actor, which, how }) => {
  const [known, appointmentId, [committee, inFavour]] = [careersOf(model).nominations.get(which), the('appointment', which), VOTES[how]!];
  return {
    no: {
      NOT_FOUND: !known || how === 4,
      APPOINTMENT_OUT_OF_ORDER: known && known.state !== 'proposed',
      APPOINTMENT_POLICY_MISSING: how === 5,
      COMMITTEE_INVALID: how === 1,
      VOTES_EXCEED_COMMITTEE: how === 2,
    },
    record: () =>
      world.record(
        actor,
        reviewAppointment,
        appointmentId,
        { appointmentId, enterpriseId: enterprise(how), committee, inFavour, minutesHash: HASH },
        { pack: rulesFor(which, how) },
      ),
    learn: () => Object.assign(known!, { state: 'reviewed', inFavour }),
  };
};

const notice: Move = ({ world, model, actor, which, how }) => {
  const [known, appointmentId] = [careersOf(model).nominations.get(which), the('appointment', which)];
  return {
    no: {
      NOT_FOUND: !known || how === 4,
      APPOINTMENT_OUT_OF_ORDER: known && known.state !== 'reviewed',
      APPOINTMENT_NOT_SUPPORTED: known?.state === 'reviewed' && known.inFavour * 2 < COMMITTEE,
      APPOINTMENT_POLICY_MISSING: how === 5,
    },
    record: () =>
      world.record(
        actor,
        publishAppointmentNotice,
        appointmentId,
        { appointmentId, enterpriseId: enterprise(how) },
        { pack: rulesFor(which, how) },
      ),
    learn: () => Object.assign(known!, { state: 'noticed', endsOn: workingDaysAfter(model.today, NOTICE_DAYS) }),
  };
};

const file: Move = ({ world, model, actor, which, how }) => {
  const [known, appointmentId] = [careersOf(model).nominations.get(which), the('appointment', which)];
  return {
    no: { NOT_FOUND: !known || how === 4, APPOINTMENT_OUT_OF_ORDER: known && known.state !== 'noticed' },
    record: () =>
      world.record(
        actor,
        fileAppointment,
        appointmentId,
        { appointmentId, enterpriseId: enterprise(how), receiptNo: PAPER.documentNo },
        NO_EVIDENCE,
      ),
    learn: () => Object.assign(known!, { state: 'filed' }),
  };
};

const turnsOf = (model: Model, records: readonly number[]): PostModel[] => records.flatMap((each) => careerOf(model, each).posts);
/** In whose career a post stands, or is to begin. */
export const recordOfPost = (model: Model, appointment: number): number => {
  const worker = nominee(appointment);
  return (
    recordsOf(model, worker).find((each) => careerOf(model, each).posts.some((post) => post.appointment === appointment)) ??
    kept(model, worker)
  );
};
async function others(world: World, model: Model, record: number): Promise<{ readonly others?: Gathered<Career> }> {
  const besides = recordsOf(model, record).filter((each) => each !== record);
  const seen = await Promise.all(besides.map((each) => world.see(workerCareer, the('worker', each))));
  return seen.length === 0 ? {} : { others: documentEvidence('careers-besides', careerOfPerson(seen.map(({ value }) => value))) };
}

/** From today, where the certificate is read too early to see its annulment, which the career knows; from the last day of the notice; from tomorrow; from the day after the notice; asked by another enterprise; by no rules. */
function firstDay({ today }: Model, known: NominationModel | undefined, how: number): Day {
  if (known?.endsOn && how === 1) return known.endsOn;
  if (known?.endsOn && how === 3) return addDays(known.endsOn, 1);
  return addDays(today, how === 2 ? 1 : 0);
}
interface Asked {
  readonly appointment: number;
  readonly record: number;
  readonly from: Day;
  readonly last: Day;
  readonly level: PostLevel;
}
/** Whoever takes up a higher post of the occupation leaves the lower one. */
const leftFor = (model: Model, { appointment, record, from, level }: Asked): PostModel[] =>
  careerOf(model, record).posts.filter(
    (post) => step(post.level) < step(level) && post.occupation === occupationOf(appointment) && post.from < from && from <= post.last,
  );
const othersInPost = (model: Model, { record, from, level }: Asked): number =>
  turnsOf(
    model,
    WORKERS.filter((each) => !recordsOf(model, record).includes(each)),
  ).filter((post) => post.level === level && meet(post, { from, last: from })).length;
function occupied(model: Model, asked: Asked): Record<string, boolean> {
  const [all, left, occupation] = [turnsOf(model, recordsOf(model, asked.record)), leftFor(model, asked), occupationOf(asked.appointment)];
  return {
    APPOINTMENT_STARTED_BEFORE: all.some(({ appointment }) => appointment === asked.appointment),
    APPOINTMENT_QUOTA_FULL: asked.level === 'SPECIAL_GRADE' && othersInPost(model, asked) >= QUOTA,
    APPOINTMENT_OVERLAPS: all.some((post) => !left.includes(post) && post.occupation === occupation && meet(post, asked)),
  };
}
const notReady = ({ today }: Model, { endsOn, state, level, objections }: NominationModel, from: Day): Record<string, boolean> => ({
  APPOINTMENT_OUT_OF_ORDER: endsOn === null || state === 'refused',
  APPOINTMENT_OBJECTION_OPEN: objections.some(({ isOpen }) => isOpen),
  APPOINTMENT_UNDER_NOTICE: endsOn !== null && (today <= endsOn || from <= endsOn),
  APPOINTMENT_RECEIPT_MISSING: isOneOfTheHighest(level) && state !== 'filed',
});

const start: Move = ({ world, model, actor, which, how }) => {
  const [known, record, appointmentId] = [careersOf(model).nominations.get(which), recordOfPost(model, which), the('appointment', which)];
  const from = firstDay(model, known, how);
  const asked: Asked = {
    appointment: which,
    record,
    from,
    last: addDays(addMonths(from, TERM_MONTHS), -1),
    level: known?.level ?? 'TECHNICIAN',
  };
  const left = leftFor(model, asked);
  return {
    no: {
      NOT_FOUND: !known || how === 4,
      APPOINTMENT_POLICY_MISSING: how === 5,
      ...occupied(model, asked),
      ...(known && {
        ...notReady(model, known, from),
        ...basisFaults(model, which, known, from),
        APPOINTMENT_NOT_IN_OCCUPATION: known.isConditioned && !isServingAnywhere(model, record, from),
      }),
    },
    record: async () =>
      world.record(
        actor,
        startAppointment,
        the('worker', record),
        { appointmentId, enterpriseId: enterprise(how), workerId: the('worker', record), fromOn: from },
        {
          nomination: await world.see(nomination, appointmentId),
          pack: rulesFor(which, how),
          ...(await shownBasis(world, model, which, known?.basis ?? 0, how === 0)),
          ...(await others(world, model, record)),
          employment: await personService(world, model, record),
          inPost: valueEvidence('career.in-post', 0n, othersInPost(model, asked)),
        },
      ),
    learn: () => {
      for (const post of left) Object.assign(post, { last: addDays(from, -1), reason: 'PROMOTED' });
      careerOf(model, record).posts.push({
        ...asked,
        occupation: occupationOf(which),
        basis: known!.basis,
        reason: null,
        termFrom: from,
        termEnds: asked.last,
        reviews: [],
        told: null,
      });
    },
  };
};

export const appointmentMoves: Readonly<Record<string, Move>> = {
  'propose-appointment': propose,
  'review-appointment': review,
  'publish-appointment-notice': notice,
  'file-appointment': file,
  'start-appointment': start,
};
