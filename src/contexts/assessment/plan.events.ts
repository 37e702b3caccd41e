import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  levelField,
  listField,
  occupationField,
  optional,
  textReference,
  tradeField,
  uuidField,
} from '../../kernel/fields';
import { dimensionFields } from './dimensions';
import { PATHS } from './terms';

/** What an authority finds lacking in a plan; all of it is told at once. */
export const PLAN_GAPS = ['DATES', 'OCCUPATIONS', 'STAFFING', 'SITE', 'DOCUMENTS', 'OTHER'] as const;
export type PlanGap = (typeof PLAN_GAPS)[number];
/** More occupations and levels than any plan was seen to list. */
export const MAX_PLANNED_SUBJECTS = 200;

const subject = { occupationCode: occupationField(), trade: tradeField(), level: levelField() };
export const subjectField = () => Type.Object(subject, { additionalProperties: false });
const plannedSubjectField = () => Type.Object({ ...subject, candidates: countField() }, { additionalProperties: false });

export const PlanFiled = eventType('assessment.plan_filed.v1', 'An enterprise filed a plan of assessment (认定计划) with its authority.', {
  planId: uuidField(),
  enterpriseId: uuidField(),
  region: divisionField(),
  filingId: uuidField(),
  planNo: codeField(),
  path: enumField(PATHS),
  assessmentOn: dayField(),
  subjects: listField(plannedSubjectField(), MAX_PLANNED_SUBJECTS),
  filedOn: dayField(),
  policyPack: codeField(),
  /** The version of the guiding catalogue that the plan was checked against; absent where none was in force. */
  guidingVersion: Type.Optional(codeField()),
  ...dimensionFields(),
});
export const PlanReturned = eventType(
  'assessment.plan_returned.v1',
  'The authority returned a plan with everything that it found lacking.',
  {
    planId: uuidField(),
    enterpriseId: uuidField(),
    gaps: listField(enumField(PLAN_GAPS), PLAN_GAPS.length),
    /** What is lacking, in words. */
    text: optional(textReference()),
    returnedOn: dayField(),
  },
);
export const PlanAccepted = eventType('assessment.plan_accepted.v1', 'The authority accepted a plan; a batch may be opened on it.', {
  planId: uuidField(),
  enterpriseId: uuidField(),
  receiptNo: documentNoField(),
  acceptedOn: dayField(),
});
export const planEvents = [PlanFiled, PlanReturned, PlanAccepted] as const;
export type PlanEvent = FactOf<typeof planEvents>;
