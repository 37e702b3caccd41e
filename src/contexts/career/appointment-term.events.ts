import { eventType } from '../../kernel/event-type';
import { codeField, countField, dayField, documentNoField, enumField, hashField, levelField, uuidField } from '../../kernel/fields';

/** Put right later, the post is looked at once more; failed, it ends with the day of the review. */
export const TERM_REVIEW_RESULTS = ['PASSED', 'RECTIFY', 'FAILED'] as const;
/** All three in the worker's career stream, where the post stands. */
export const AppointmentReviewDue = eventType(
  'career.appointment_review_due.v1',
  'The review of a post that is due soon was called to mind.',
  {
    appointmentId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    /** The last day of the months to be reviewed. */
    dueOn: dayField(),
  },
);
export const AppointmentTermReviewed = eventType('career.appointment_term_reviewed.v1', 'A post was reviewed during its term.', {
  appointmentId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  dueOn: dayField(),
  reviewedOn: dayField(),
  result: enumField(TERM_REVIEW_RESULTS),
  committee: countField(),
  inFavour: countField(),
  minutesHash: hashField(),
  policyPack: codeField(),
});
export const AppointmentRenewed = eventType(
  'career.appointment_renewed.v1',
  'A post was given for another term, from the day after the last one ends.',
  {
    appointmentId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    level: levelField(),
    fromOn: dayField(),
    /** The last day of the new term. */
    termEndsOn: dayField(),
    basisId: uuidField(),
    documentNo: documentNoField(),
  },
);
