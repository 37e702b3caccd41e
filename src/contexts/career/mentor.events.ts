import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  hashField,
  levelField,
  occupationField,
  optional,
  uuidField,
} from '../../kernel/fields';

export const AGREEMENT_ENDINGS_BY_HAND = ['TERM_OVER', 'GOAL_REACHED', 'LEFT', 'CANCELLED', 'MENTOR_BELOW_LEVEL'] as const;
/** The last one is recorded by the product, where another mentor takes over. */
export const AGREEMENT_ENDINGS = [...AGREEMENT_ENDINGS_BY_HAND, 'REPLACED'] as const;
/** An apprenticeship (企业新型学徒制) with a school, or the studio (工作室) of a master. */
export const COHORT_KINDS = ['APPRENTICESHIP', 'STUDIO'] as const;
export const CohortOpened = eventType(
  'career.cohort_opened.v1',
  'An enterprise opened an apprenticeship cohort or a studio, under which mentor agreements are signed.',
  {
    cohortId: uuidField(),
    enterpriseId: uuidField(),
    region: divisionField(),
    kind: enumField(COHORT_KINDS),
    /** The enterprise's own code of it. */
    code: codeField(),
    occupationCode: occupationField(),
    targetLevel: levelField(),
    /** The school that trains an apprenticeship, by its code. */
    schoolCode: optional(codeField()),
    documentNo: documentNoField(),
    fromOn: dayField(),
    lastOn: dayField(),
  },
);
export const MentorAgreementSigned = eventType(
  'career.mentor_agreement_signed.v1',
  'A mentor and an apprentice signed an agreement (师徒协议).',
  {
    agreementId: uuidField(),
    enterpriseId: uuidField(),
    region: divisionField(),
    mentorId: uuidField(),
    apprenticeId: uuidField(),
    occupationCode: occupationField(),
    targetLevel: levelField(),
    fromOn: dayField(),
    lastOn: dayField(),
    /** The cohort or studio it belongs to. */
    cohortId: Type.Optional(uuidField()),
    /** The agreement that it goes on with, under another mentor. */
    replaces: Type.Optional(uuidField()),
  },
);
export const MentorAgreementEnded = eventType('career.mentor_agreement_ended.v1', 'A mentor agreement ended before or at its term.', {
  agreementId: uuidField(),
  enterpriseId: uuidField(),
  mentorId: uuidField(),
  lastOn: dayField(),
  reason: enumField(AGREEMENT_ENDINGS),
});
/** What the apprentice's final test found; the pack says what share of a settled allowance each grade is worth. */
export const AGREEMENT_GRADES = ['EXCELLENT', 'PASS', 'FAIL'] as const;
export const MentorAgreementAssessed = eventType('career.mentor_agreement_assessed.v1', 'A mentor agreement that is over was graded.', {
  agreementId: uuidField(),
  enterpriseId: uuidField(),
  mentorId: uuidField(),
  apprenticeId: uuidField(),
  grade: enumField(AGREEMENT_GRADES),
  /** The day of the final test, which is the day from which the grade counts. */
  assessedOn: dayField(),
  /** The worker who led the final test; never the mentor. */
  assessedBy: uuidField(),
  minutesHash: hashField(),
});
/** Once for an agreement and a level, so that a bonus that rests on it is paid once. */
export const ApprenticePromoted = eventType(
  'career.apprentice_promoted.v1',
  'An apprentice rose to a tier while the agreement was in force.',
  {
    agreementId: uuidField(),
    enterpriseId: uuidField(),
    mentorId: uuidField(),
    apprenticeId: uuidField(),
    toLevel: levelField(),
    /** The certificate issued here, or the prior certificate recorded, that carries the tier. */
    certificateId: uuidField(),
    /** The day from which the tier holds. */
    on: dayField(),
  },
);
export const mentorEvents = [
  MentorAgreementSigned,
  MentorAgreementEnded,
  MentorAgreementAssessed,
  ApprenticePromoted,
  CohortOpened,
] as const;
export type MentorEvent = FactOf<typeof mentorEvents>;
