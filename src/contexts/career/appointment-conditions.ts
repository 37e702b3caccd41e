import { addDays, Day } from '../../kernel/day';
import { AppointedLevel, PostLevel, rank } from '../../kernel/level';
import { isRefusal, Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { clip, shortOf, total } from '../assessment';
import { AppointmentLine, appointmentLine, Award, PolicyPack, standsOn } from '../catalogue';
import type { Employment } from '../workforce';
import type { ConditionsMet } from './appointment-conditions.events';
import type { Career } from './career';
import { isEmployedOn } from './in-service';

/** What the enterprise shows: documents for what no ledger knows, and what it relaxes. */
export type ConditionsShown = Pick<ConditionsMet, 'fitnessHash' | 'conductHash' | 'earlierService' | 'merit' | 'relaxed'>;
/** What the ledger knows. */
export interface ConditionEvidence {
  readonly employment: Employment;
  /** The person under all records, with the posts held in this enterprise. */
  readonly person: Career;
  /** The entry that is named; null: none is. */
  readonly award: Award | null;
  /** Every reference under which the worker is known. */
  readonly persons: readonly Uuid[];
}
export interface PostSought {
  readonly level: PostLevel;
  readonly occupationCode: string;
  /** The post's occupation and those related to it on the day. */
  readonly related: ReadonlySet<string>;
  readonly on: Day;
}
type NotAsked = 'APPOINTMENT_RULE_SET_UNKNOWN' | 'APPOINTMENT_CONDITIONS_MISSING' | 'APPOINTMENT_CONDITIONS_NOT_ASKED';
type InPostNo = 'APPOINTMENT_SERVICE_DAYS_WRONG' | 'APPOINTMENT_YEARS_SHORT';
type MeritNo = 'APPOINTMENT_MERIT_MISSING' | 'APPOINTMENT_MERIT_UNCLEAR' | 'APPOINTMENT_AWARD_UNKNOWN' | 'APPOINTMENT_AWARD_NOT_STANDING';
export type ConditionNo = NotAsked | InPostNo | MeritNo | 'APPOINTMENT_NOT_IN_OCCUPATION';
const MONTHS_PER_YEAR = 12;

/** Only the two highest posts have rule sets of their own. */
export const ruleSetOfPost = ({ appointment }: Pick<PolicyPack, 'appointment'>, level: PostLevel): string | null =>
  isAppointed(level) ? appointment.ruleSet[level] : null;
const isAppointed = (level: PostLevel): level is AppointedLevel => level === 'SPECIAL_GRADE' || level === 'CHIEF';

/**
 * The conditions of a special-grade or chief post by the rule set that the pack names (handbook 2.3). The certificate is looked at
 * with the basis. Service and years in post are counted from the ledger; what it cannot know stands on documents, whose hashes are
 * kept. Null: the pack asks for none.
 */
export function conditionsMet(
  sought: PostSought,
  shown: ConditionsShown | undefined,
  evidence: ConditionEvidence,
  pack: PolicyPack,
): ConditionsMet | null | Refusal<ConditionNo> {
  const line = lineAsked(sought.level, shown, pack);
  if (line === null || isRefusal(line)) return line;
  if (!isInOccupation(evidence.employment, sought))
    return refuse('APPOINTMENT_NOT_IN_OCCUPATION', { occupationCode: sought.occupationCode, on: sought.on });
  const months = monthsInPost(line, sought, shown!, evidence.person, pack.eligibility.spanCarryDays);
  if (isRefusal(months)) return months;
  const { fitnessHash, conductHash, earlierService, merit, relaxed } = shown!;
  return (
    meritFault(line, sought, shown!, evidence) ?? {
      lineId: line.id,
      ...months,
      asOf: sought.on,
      fitnessHash,
      conductHash,
      earlierService,
      merit,
      relaxed,
    }
  );
}

function lineAsked(level: PostLevel, shown: ConditionsShown | undefined, pack: PolicyPack): AppointmentLine | null | Refusal<NotAsked> {
  const ruleSet = ruleSetOfPost(pack, level);
  if (ruleSet === null) return shown ? refuse('APPOINTMENT_CONDITIONS_NOT_ASKED', { level }) : null;
  const line = appointmentLine(ruleSet, level as AppointedLevel);
  if (!line) return refuse('APPOINTMENT_RULE_SET_UNKNOWN', { ruleSet, level });
  return shown ? line : refuse('APPOINTMENT_CONDITIONS_MISSING', { ruleSet, level });
}

/** In post, and still in the occupation: in the enterprise's own service, in this or a related occupation. */
export const isInOccupation = (employment: Employment, { related, on }: Pick<PostSought, 'related' | 'on'>): boolean =>
  isEmployedOn(
    employment.filter(({ occupationCode }) => related.has(occupationCode)),
    on,
  );

/** Counted as work is (handbook 4.4): cumulative, parallel posts once, up to the day of the nomination, which does not count. */
function monthsInPost(
  { inPost }: AppointmentLine,
  { related, on }: PostSought,
  { earlierService, relaxed }: ConditionsShown,
  { posts }: Career,
  carryDays: number,
): Pick<ConditionsMet, 'monthsInPost' | 'monthsInLedger'> | Refusal<InPostNo> {
  const wrong = earlierService.find(({ fromOn, lastOn }) => lastOn < fromOn || lastOn > on);
  if (wrong) return refuse('APPOINTMENT_SERVICE_DAYS_WRONG', { fromOn: wrong.fromOn, lastOn: wrong.lastOn, on });
  const held = posts.filter(({ level, occupationCode }) => rank(level) >= rank(inPost.level) && related.has(occupationCode));
  const [here, everywhere] = [spansOf(held, on), spansOf([...held, ...earlierService], on)];
  const short = shortOf(everywhere, inPost.years * MONTHS_PER_YEAR, on, carryDays);
  const months = total(everywhere, carryDays).months;
  if (short && !relaxed?.conditions.includes('YEARS_IN_POST'))
    return refuse('APPOINTMENT_YEARS_SHORT', { years: inPost.years, level: inPost.level, months, reachedOn: short.reachedOn });
  return { monthsInPost: months, monthsInLedger: total(here, carryDays).months };
}

const spansOf = (services: readonly { readonly fromOn: Day; readonly lastOn: Day }[], on: Day): ReturnType<typeof clip> =>
  services.flatMap(({ fromOn, lastOn }) => clip([{ fromOn, untilOn: addDays(lastOn, 1) }], fromOn, on));

function meritFault(
  { merits }: AppointmentLine,
  { related, on }: PostSought,
  { merit, relaxed }: ConditionsShown,
  { award, persons }: ConditionEvidence,
): Refusal<MeritNo> | undefined {
  if (merit === null)
    return relaxed?.conditions.includes('MERIT') ? undefined : refuse('APPOINTMENT_MERIT_MISSING', { merits: [...merits] });
  if ((merit.ground === 'AWARD') !== (merit.awardId !== null)) return refuse('APPOINTMENT_MERIT_UNCLEAR', { ground: merit.ground });
  if (merit.ground !== 'AWARD') return undefined;
  if (!award || award.status === 'none' || !persons.includes(award.personRef)) return refuse('APPOINTMENT_AWARD_UNKNOWN');
  const isOfOccupation = award.occupationCode === null || related.has(award.occupationCode);
  return isOfOccupation && standsOn(award, on) ? undefined : refuse('APPOINTMENT_AWARD_NOT_STANDING', { awardedOn: award.awardedOn, on });
}
