import { enterpriseRecord } from '../../src/contexts/accreditation';
import { assessAgreement } from '../../src/contexts/career/assess-agreement/assess-agreement';
import { endAgreementsBelowLevel } from '../../src/contexts/career/end-agreements-below-level/end-agreements-below-level';
import { endAgreementsWhenLeaving } from '../../src/contexts/career/end-agreements-when-leaving/end-agreements-when-leaving';
import { endMentorAgreement } from '../../src/contexts/career/end-mentor-agreement/end-mentor-agreement';
import { openCohort } from '../../src/contexts/career/open-cohort/open-cohort';
import { recordPromotion } from '../../src/contexts/career/record-promotion/record-promotion';
import { replaceMentor } from '../../src/contexts/career/replace-mentor/replace-mentor';
import { signMentorAgreement } from '../../src/contexts/career/sign-mentor-agreement/sign-mentor-agreement';
import { recordLinksOf } from '../../src/contexts/workforce';
import { addDays, Day, day } from '../../src/kernel/day';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import {
  AgreementModel,
  APPRENTICES,
  careersOf,
  CareersModel,
  lastAfter,
  leaving,
  meet,
  NO_RULES,
  personCareer,
  recordsOf,
  RULES,
  seeService,
  seeWorker,
  standing,
  step,
} from './career-model';
import type { Model } from './model';
import { Asked, Move } from './move';
import { COUNTS_FROM } from './tier-moves';
import { HASH, OCCUPATION, PAPER, the, World } from './world';

export const stream = () => the('mentorships', 0);
export const ENTERPRISE = { enterpriseId: the('enterprise', 0) } as const;
export const agreementId = (number: number) => the('agreement', number);
const rules = (how: number) => (how === 5 ? NO_RULES : RULES);

/** Days from the first to the last of an agreement. */
export const TERM_DAYS = 10;
/** As long as an agreement; reversed; three years and a day; three years; a studio of ten; an enterprise that nobody knows. */
function cohortAsked(how: number, today: Day): { readonly kind: 'APPRENTICESHIP' | 'STUDIO'; readonly from: Day; readonly last: Day } {
  const from = how === 3 ? day('2026-02-01') : today;
  const last = [
    addDays(from, TERM_DAYS),
    addDays(from, -1),
    addDays(from, 3 * 365 + 1),
    day('2029-01-31'),
    addDays(from, 3650),
    addDays(from, 300),
  ][how]!;
  return { kind: how === 4 ? 'STUDIO' : 'APPRENTICESHIP', from, last };
}
const openOne: Move = ({ world, model, actor, which, how }) => {
  const { cohorts } = careersOf(model);
  const [number, unknown, { kind, from, last }] = [which % 3, how === 5 ? 9 : 0, cohortAsked(how, model.today)];
  return {
    no: {
      NOT_FOUND: !model.enterprises.has(unknown),
      COHORT_OPENED_BEFORE: cohorts.has(number),
      AGREEMENT_SPAN_REVERSED: how === 1,
      APPRENTICESHIP_TOO_LONG: how === 2,
    },
    record: async () =>
      world.record(
        actor,
        openCohort,
        stream(),
        {
          ...ENTERPRISE,
          cohortId: the('cohort', number),
          kind,
          code: `COHORT-${number}`,
          occupationCode: OCCUPATION,
          targetLevel: 'SENIOR',
          schoolCode: null,
          documentNo: PAPER.documentNo,
          fromOn: from,
          lastOn: last,
        },
        { enterprise: await world.see(enterpriseRecord, the('enterprise', unknown)) },
      ),
    learn: () => cohorts.set(number, { from, last }),
  };
};

/** Four apprentices of one mentor, one of another; and somebody who would teach himself. */
const PAIRS = [
  [3, 0],
  [3, 1],
  [3, 2],
  [4, 0],
  [3, 4],
  [3, 3],
] as const;
/** From today; reversed; of February; as long as its cohort; from the day before its cohort; by no rules. */
function signed(model: Model, how: number, which: number): Pick<AgreementModel, 'from' | 'last' | 'cohort'> {
  const cohort = how === 3 || how === 4 ? which % 3 : null;
  if (how === 2) return { from: COUNTS_FROM, last: day('2026-02-28'), cohort };
  const begins = (cohort !== null && careersOf(model).cohorts.get(cohort)?.from) || model.today;
  const from = how === 4 ? addDays(begins, -1) : begins;
  return { from, last: addDays(from, how === 1 ? -1 : TERM_DAYS), cohort };
}
const daysOf = (from: Day, last: Day): Day[] => (from > last ? [] : [from, ...daysOf(addDays(from, 1), last)]);
export type Terms = Pick<AgreementModel, 'mentor' | 'apprentice' | 'from' | 'last' | 'cohort'>;

/** Who may teach whom: looked at day by day, and person by person. */
export function termFaults(
  model: Model,
  { mentor, apprentice, from, last, cohort }: Terms,
  besides: readonly AgreementModel[],
): Record<string, boolean> {
  const { cohorts }: CareersModel = careersOf(model);
  const [isOne, under] = [recordsOf(model, mentor).includes(apprentice), cohort === null ? null : cohorts.get(cohort)];
  const [above, below] = [standing(model, mentor, from), standing(model, apprentice, from)];
  const taught = besides.filter((each) => recordsOf(model, mentor).includes(each.mentor));
  return {
    NOT_FOUND: !model.workers.has(mentor) || !model.workers.has(apprentice),
    MENTOR_IS_APPRENTICE: isOne,
    AGREEMENT_SPAN_REVERSED: last < from,
    COHORT_UNKNOWN: under === undefined,
    AGREEMENT_OUTSIDE_COHORT: !!under && (from < under.from || last > under.last),
    MENTOR_BELOW_LEVEL: above < step('SENIOR'),
    MENTOR_NOT_ABOVE_APPRENTICE: above >= step('SENIOR') && below >= above,
    APPRENTICE_HAS_MENTOR: besides.some((each) => recordsOf(model, apprentice).includes(each.apprentice) && meet(each, { from, last })),
    TOO_MANY_APPRENTICES: daysOf(from, last).some(
      (on) => taught.filter((each) => meet(each, { from: on, last: on })).length >= APPRENTICES,
    ),
  };
}
export const evidence = async (world: World, model: Model, mentor: number, apprentice: number, how: number) => ({
  mentor: await seeWorker(world, mentor),
  apprentice: await seeWorker(world, apprentice),
  mentorCareer: await personCareer(world, model, mentor),
  apprenticeCareer: await personCareer(world, model, apprentice),
  pack: rules(how),
  links: await world.see(recordLinksOf, the('links', 0)),
});

const sign: Move = ({ world, model, actor, which, how }) => {
  const [{ agreements }, [mentor, apprentice], terms] = [careersOf(model), PAIRS[which]!, signed(model, how, which)];
  return {
    no: { AGREEMENT_POLICY_MISSING: how === 5, ...termFaults(model, { mentor, apprentice, ...terms }, agreements) },
    record: async () =>
      world.record(
        actor,
        signMentorAgreement,
        stream(),
        {
          ...ENTERPRISE,
          agreementId: agreementId(agreements.length),
          mentorId: the('worker', mentor),
          apprenticeId: the('worker', apprentice),
          occupationCode: OCCUPATION,
          targetLevel: 'SENIOR',
          fromOn: terms.from,
          lastOn: terms.last,
          ...(terms.cohort !== null && { cohortId: the('cohort', terms.cohort) }),
        },
        await evidence(world, model, mentor, apprentice, how),
      ),
    learn: () => {
      agreements.push({ mentor, apprentice, ...terms, hasEnded: false, grade: null, rises: [] });
    },
  };
};

/** The nth agreement, or one that nobody signed. */
export function agreementAt({ model, which }: Pick<Asked, 'model' | 'which'>): {
  readonly number: number;
  readonly known: AgreementModel | undefined;
} {
  const { agreements } = careersOf(model);
  const number = agreements.length === 0 ? 99 : which % agreements.length;
  return { number, known: agreements[number] };
}

const endOne: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { number, known } = agreementAt(asked);
  const last = !known
    ? model.today
    : [model.today, addDays(known.from, -1), addDays(known.last, 1), known.last, known.from, model.today][how]!;
  return {
    no: {
      NOT_FOUND: !known,
      AGREEMENT_ENDED_BEFORE: known?.hasEnded,
      AGREEMENT_END_OUTSIDE_TERM: known && (last < known.from || last > known.last),
    },
    record: () =>
      world.record(
        actor,
        endMentorAgreement,
        stream(),
        { ...ENTERPRISE, agreementId: agreementId(number), lastOn: last, reason: 'CANCELLED' },
        NO_EVIDENCE,
      ),
    learn: () => Object.assign(known!, { last, hasEnded: true }),
  };
};

/** From tomorrow by another; by the same; on the first day; after the last; on the last; by no rules. */
const replace: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const [{ agreements }, { number, known }] = [careersOf(model), agreementAt(asked)];
  const mentor = how === 1 && known ? known.mentor : known?.mentor === 5 ? 3 : 5;
  const from = !known
    ? model.today
    : how === 2
      ? known.from
      : how === 3
        ? addDays(known.last, 1)
        : how === 4
          ? known.last
          : addDays(model.today, 1);
  const terms = known && { mentor, apprentice: known.apprentice, from, last: known.last, cohort: known.cohort };
  return {
    no: {
      NOT_FOUND: !known,
      AGREEMENT_ENDED_BEFORE: known?.hasEnded,
      AGREEMENT_REPLACED_OUTSIDE_TERM: known && (from <= known.from || from > known.last),
      MENTOR_SAME: known && recordsOf(model, known.mentor).includes(mentor),
      AGREEMENT_POLICY_MISSING: how === 5,
      ...(terms &&
        termFaults(
          model,
          terms,
          agreements.filter((each) => each !== known),
        )),
    },
    record: async () =>
      world.record(
        actor,
        replaceMentor,
        stream(),
        {
          ...ENTERPRISE,
          agreementId: agreementId(number),
          newAgreementId: agreementId(agreements.length),
          mentorId: the('worker', mentor),
          fromOn: from,
        },
        await evidence(world, model, mentor, known?.apprentice ?? 0, how),
      ),
    learn: () => {
      agreements.push({ ...terms!, hasEnded: false, grade: null, rises: [] });
      Object.assign(known!, { last: addDays(from, -1), hasEnded: true });
    },
  };
};

const GRADES = ['EXCELLENT', 'PASS', 'FAIL', 'PASS', 'PASS', 'PASS'] as const;
/** Dated tomorrow; by the mentor; before it is over. */
const assess: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { number, known } = agreementAt(asked);
  const on = how === 3 ? addDays(model.today, 1) : how === 5 && known ? addDays(known.last, -1) : model.today;
  const by = how === 4 && known ? known.mentor : known?.mentor === 5 ? 3 : 5;
  return {
    no: {
      NOT_FOUND: !known || !model.workers.has(by),
      AGREEMENT_ASSESSED_BEFORE: known && known.grade !== null,
      AGREEMENT_NOT_OVER: known && on < known.last,
      AGREEMENT_ASSESSED_IN_FUTURE: on > model.today,
      ASSESSED_BY_PARTY: known && (recordsOf(model, known.mentor).includes(by) || recordsOf(model, known.apprentice).includes(by)),
    },
    record: async () =>
      world.record(
        actor,
        assessAgreement,
        stream(),
        {
          ...ENTERPRISE,
          agreementId: agreementId(number),
          grade: GRADES[how]!,
          assessedOn: on,
          assessedBy: the('worker', by),
          minutesHash: HASH,
        },
        { assessor: await seeWorker(world, by), links: await world.see(recordLinksOf, the('links', 0)) },
      ),
    learn: () => {
      known!.grade = GRADES[how]!;
    },
  };
};

const stop = (agreements: readonly AgreementModel[], end: Day): void => {
  for (const each of agreements) Object.assign(each, { last: lastAfter(each.from, end), hasEnded: true });
};
const depart: Move = ({ world, model, actor, which, how }) => {
  const [records, { span, last, hasLeft }] = [recordsOf(model, which), leaving(model, which, how)];
  const concerned = careersOf(model).agreements.filter(
    (each) => (records.includes(each.mentor) || records.includes(each.apprentice)) && each.last > lastAfter(each.from, last),
  );
  return {
    no: {},
    isSoAlready: !hasLeft || concerned.length === 0,
    record: async () =>
      world.record(
        actor,
        endAgreementsWhenLeaving,
        stream(),
        { ...ENTERPRISE, workerIds: records.map((each) => the('worker', each)), spanId: the('span', span), lastOn: last },
        { employment: await seeService(world, which) },
      ),
    learn: () => stop(concerned, last),
  };
};

const fall: Move = ({ world, model, actor, which, how }) => {
  const [records, end] = [recordsOf(model, which), addDays(model.today, -1)];
  const concerned = careersOf(model).agreements.filter((each) => records.includes(each.mentor) && each.last > lastAfter(each.from, end));
  return {
    no: {},
    isSoAlready: how === 5 || standing(model, which, model.today) >= step('SENIOR') || concerned.length === 0,
    record: async () =>
      world.record(
        actor,
        endAgreementsBelowLevel,
        stream(),
        { ...ENTERPRISE, mentorIds: records.map((each) => the('worker', each)), decidedOn: model.today },
        { mentorCareer: await personCareer(world, model, which), pack: rules(how) },
      ),
    learn: () => stop(concerned, end),
  };
};

/** Each level of an agreement counts once, and never a lower one after it. */
const promote: Move = ({ world, model, actor, which, how }) => {
  const [records, level, on] = [
    recordsOf(model, which),
    (['INTERMEDIATE', 'SENIOR', 'TECHNICIAN'] as const)[how % 3]!,
    how < 3 ? model.today : COUNTS_FROM,
  ];
  const risen = careersOf(model).agreements.filter(
    (each) =>
      records.includes(each.apprentice) && meet(each, { from: on, last: on }) && each.rises.every((before) => step(before) < step(level)),
  );
  return {
    no: {},
    isSoAlready: risen.length === 0,
    record: () =>
      world.record(
        actor,
        recordPromotion,
        stream(),
        {
          ...ENTERPRISE,
          apprenticeIds: records.map((each) => the('worker', each)),
          toLevel: level,
          occupationCode: OCCUPATION,
          certificateId: the('tier', 0),
          on,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      for (const each of risen) each.rises.push(level);
    },
  };
};

export const agreementMoves: Readonly<Record<string, Move>> = {
  'open-cohort': openOne,
  'sign-agreement': sign,
  'end-agreement': endOne,
  'replace-mentor': replace,
  'assess-agreement': assess,
  'end-agreements-when-leaving': depart,
  'end-agreements-below-level': fall,
  'record-promotion': promote,
};
