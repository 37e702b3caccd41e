import type { Day } from '../../kernel/day';
import { Level, rank } from '../../kernel/level';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import type { PayPolicy, ResolvedPack } from '../catalogue';
import { areOnePerson, RecordLinks, Worker } from '../workforce';
import { Career, standingOn } from './career';
import { Cohort, Mentorships, mostAtOnce, overlaps } from './mentorship';

/** What two people sign. */
export interface AgreementTerms {
  readonly agreementId: Uuid;
  readonly enterpriseId: Uuid;
  readonly mentorId: Uuid;
  readonly apprenticeId: Uuid;
  readonly occupationCode: string;
  readonly targetLevel: Level;
  readonly fromOn: Day;
  readonly lastOn: Day;
  readonly cohortId?: Uuid | undefined;
}
export interface AgreementEvidence {
  readonly mentor: Worker;
  readonly apprentice: Worker;
  /** Of the person, under all records. */
  readonly mentorCareer: Career;
  readonly apprenticeCareer: Career;
  readonly pack: ResolvedPack | null;
  /** Which records are one person; absent from decisions made before it was asked. */
  readonly links?: RecordLinks;
}
export type NotAbove = 'MENTOR_BELOW_LEVEL' | 'MENTOR_NOT_ABOVE_APPRENTICE';
type OfCohort = 'COHORT_UNKNOWN' | 'AGREEMENT_OUTSIDE_COHORT';
export type AgreementNo =
  | 'NOT_FOUND'
  | 'MENTOR_IS_APPRENTICE'
  | 'AGREEMENT_SPAN_REVERSED'
  | 'AGREEMENT_POLICY_MISSING'
  | NotAbove
  | 'APPRENTICE_HAS_MENTOR'
  | 'TOO_MANY_APPRENTICES'
  | OfCohort;
export type Standing = (career: Career, on: Day) => Level | null;

/** Handbook 12.5: who may teach whom, and how many at a time. People are compared as people, whichever record was named. */
export function agreementFault(
  { agreements, cohorts }: Mentorships,
  terms: AgreementTerms,
  evidence: AgreementEvidence,
  standing: Standing = standingOn,
): Refusal<AgreementNo> | undefined {
  const { enterpriseId, mentorId, apprenticeId, occupationCode, fromOn, lastOn } = terms;
  const { mentor, apprentice, pack, links } = evidence;
  if (!isOf(mentor, enterpriseId) || !isOf(apprentice, enterpriseId)) return refuse('NOT_FOUND');
  if (areOnePerson(links, mentorId, apprenticeId)) return refuse('MENTOR_IS_APPRENTICE');
  if (lastOn < fromOn) return refuse('AGREEMENT_SPAN_REVERSED', { fromOn, lastOn });
  if (!pack) return refuse('AGREEMENT_POLICY_MISSING', { region: mentor.region });
  const fault = cohortFault(cohorts, terms) ?? mentorBelow(evidence, pack.pack.pay, fromOn, standing);
  if (fault) return fault;
  const other = agreements.find(
    (each) => areOnePerson(links, each.apprenticeId, apprenticeId) && each.occupationCode === occupationCode && overlaps(each, terms),
  );
  if (other) return refuse('APPRENTICE_HAS_MENTOR', { agreementId: other.agreementId, lastOn: other.lastOn });
  const { maxApprentices } = pack.pack.pay;
  const atOnce = mostAtOnce(
    agreements.filter((each) => areOnePerson(links, each.mentorId, mentorId)),
    terms,
  );
  return atOnce >= maxApprentices ? refuse('TOO_MANY_APPRENTICES', { maxApprentices }) : undefined;
}

export const isOf = (worker: Worker, enterpriseId: Uuid): worker is Extract<Worker, { status: 'registered' }> =>
  worker.status === 'registered' && worker.enterpriseId === enterpriseId;

/** What is signed under a cohort is part of it: its occupation, its level, its days. */
function cohortFault(
  cohorts: readonly Cohort[],
  { cohortId, occupationCode, targetLevel, fromOn, lastOn }: AgreementTerms,
): Refusal<OfCohort> | undefined {
  if (cohortId === undefined) return undefined;
  const cohort = cohorts.find((each) => each.cohortId === cohortId);
  if (!cohort) return refuse('COHORT_UNKNOWN');
  const isWithin =
    cohort.fromOn <= fromOn && lastOn <= cohort.lastOn && cohort.occupationCode === occupationCode && cohort.targetLevel === targetLevel;
  return isWithin ? undefined : refuse('AGREEMENT_OUTSIDE_COHORT', { code: cohort.code, fromOn: cohort.fromOn, lastOn: cohort.lastOn });
}

function mentorBelow(
  { mentorCareer, apprenticeCareer }: AgreementEvidence,
  { mentorMinLevel }: PayPolicy,
  on: Day,
  standing: Standing,
): Refusal<NotAbove> | undefined {
  const [mentor, apprentice] = [standing(mentorCareer, on), standing(apprenticeCareer, on)];
  if (!mentor || rank(mentor) < rank(mentorMinLevel)) return refuse('MENTOR_BELOW_LEVEL', { level: mentor, minimum: mentorMinLevel });
  return apprentice && rank(apprentice) >= rank(mentor) ? refuse('MENTOR_NOT_ABOVE_APPRENTICE', { mentor, apprentice }) : undefined;
}
