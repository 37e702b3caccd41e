import type { Award } from '../../src/contexts/catalogue';
import { awardRecord } from '../../src/contexts/catalogue';
import type { ConditionsShown } from '../../src/contexts/career/appointment-conditions';
import type { Employment } from '../../src/contexts/workforce';
import { addDays, addMonths, Day } from '../../src/kernel/day';
import { documentEvidence, Gathered, valueEvidence } from '../../src/kernel/evidence';
import type { PostLevel } from '../../src/kernel/level';
import { ANOTHER_OCCUPATION, careerOf, isServing, meet, PostModel, personCareer, recordsOf, seeService, step } from './career-model';
import type { Model } from './model';
import { HASH, OCCUPATION, PAPER, the, World } from './world';

/** What a nomination for the special grade shows, by small numbers: an award by the worker who may have it. */
export interface ShownModel {
  readonly earlier: { readonly from: Day; readonly last: Day } | null;
  readonly merit: { readonly ground: 'INNOVATION' | 'AWARD'; readonly award: number | null } | null;
  readonly relaxed: 'YEARS_IN_POST' | 'MERIT' | null;
}
/** 鲁人社字〔2020〕77号, and one that nobody published. */
export type AskedSet = 'SD20-7' | 'ZJ-1' | null;
const FOUR_YEARS_OF_MONTHS = 48;
/** Served elsewhere until yesterday, and one merit on its document. */
export const fitFor = (today: Day): ShownModel => ({
  earlier: { from: addMonths(today, -FOUR_YEARS_OF_MONTHS), last: addDays(today, -1) },
  merit: { ground: 'INNOVATION', award: null },
  relaxed: null,
});

export function conditionsOf({ earlier, merit, relaxed }: ShownModel): ConditionsShown {
  return {
    fitnessHash: HASH,
    conductHash: HASH,
    earlierService: earlier ? [{ fromOn: earlier.from, lastOn: earlier.last, documentHash: HASH }] : [],
    merit: merit && { ground: merit.ground, documentHash: HASH, awardId: merit.award === null ? null : the('award', merit.award) },
    relaxed: relaxed && { conditions: [relaxed], documentNo: PAPER.documentNo, documentHash: HASH },
  };
}

/** What all records of the person say of service here. */
export async function personService(world: World, model: Model, worker: number): Promise<Gathered<Employment>> {
  const seen = await Promise.all(recordsOf(model, worker).map((each) => seeService(world, each)));
  return documentEvidence(
    'service-of-one-person',
    seen.flatMap(({ value }) => value),
  );
}
export const isServingAnywhere = (model: Model, worker: number, on: Day): boolean =>
  recordsOf(model, worker).some((each) => isServing(model, each, on));

export const conditionEvidence = async (world: World, model: Model, worker: number, shown: ShownModel | undefined) => ({
  employment: await personService(world, model, worker),
  person: await personCareer(world, model, worker),
  award:
    shown?.merit && shown.merit.award !== null
      ? await world.see(awardRecord, the('award', shown.merit.award))
      : documentEvidence<Award | null>('none:award', null),
  persons: valueEvidence(
    'model.persons',
    0n,
    recordsOf(model, worker).map((each) => the('person', each)),
  ),
});

/** Posts of the other occupation are related ones to a nomination in it alone: its standard prints the occupation of the stories, and no standard says so the other way. */
const isRelated = (occupation: string, post: PostModel): boolean =>
  post.occupation === occupation || (occupation === ANOTHER_OCCUPATION && post.occupation === OCCUPATION);
const wasInPost = (model: Model, worker: number, occupation: string, on: Day): boolean =>
  recordsOf(model, worker).some((each) =>
    careerOf(model, each).posts.some(
      (post) => isRelated(occupation, post) && step(post.level) >= step('SENIOR_TECHNICIAN') && meet(post, { from: on, last: on }),
    ),
  );
/** Stories are shorter than a month: only what was served elsewhere comes near four years, and a post here may fill the days after it. */
function hasFourYears(model: Model, worker: number, occupation: string, { earlier }: ShownModel): boolean {
  if (!earlier || addMonths(earlier.from, FOUR_YEARS_OF_MONTHS) > model.today) return false;
  for (let on = addDays(earlier.last, 1); on < model.today; on = addDays(on, 1))
    if (!wasInPost(model, worker, occupation, on)) return false;
  return true;
}

function meritFaults(model: Model, worker: number, { merit, relaxed }: ShownModel): Record<string, boolean> {
  const named = merit?.ground === 'AWARD' ? merit.award : null;
  const known = named === null ? undefined : model.awards.get(named);
  const isOwn = known !== undefined && recordsOf(model, worker).includes(named!);
  return {
    APPOINTMENT_MERIT_MISSING: merit === null && relaxed !== 'MERIT',
    APPOINTMENT_MERIT_UNCLEAR: merit !== null && (merit.ground === 'AWARD') !== (merit.award !== null),
    APPOINTMENT_AWARD_UNKNOWN: named !== null && !isOwn,
    APPOINTMENT_AWARD_NOT_STANDING: isOwn && known.isWithdrawn,
  };
}

export interface Sought {
  readonly worker: number;
  readonly level: PostLevel;
  readonly occupation: string;
  readonly set: AskedSet;
  readonly shown: ShownModel | undefined;
}
export const isConditioned = ({ level, set }: Pick<Sought, 'level' | 'set'>): boolean => level === 'SPECIAL_GRADE' && set !== null;
/** Asked of the special grade alone, and where the rules name a set that is known. */
export function conditionFaults(model: Model, sought: Sought): Record<string, boolean> {
  const { worker, occupation, set, shown } = sought;
  const isAsked = isConditioned(sought);
  const missing = {
    APPOINTMENT_RULE_SET_UNKNOWN: isAsked && set === 'ZJ-1',
    APPOINTMENT_CONDITIONS_MISSING: isAsked && !shown,
    APPOINTMENT_CONDITIONS_NOT_ASKED: !isAsked && shown !== undefined,
  };
  if (!isAsked || !shown || set === 'ZJ-1') return missing;
  const isWrong = shown.earlier !== null && (shown.earlier.last < shown.earlier.from || shown.earlier.last > model.today);
  return {
    ...missing,
    ...meritFaults(model, worker, shown),
    APPOINTMENT_NOT_IN_OCCUPATION: !isServingAnywhere(model, worker, model.today),
    APPOINTMENT_SERVICE_DAYS_WRONG: isWrong,
    APPOINTMENT_YEARS_SHORT: !isWrong && shown.relaxed !== 'YEARS_IN_POST' && !hasFourYears(model, worker, occupation, shown),
  };
}
