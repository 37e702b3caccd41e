import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  enumField,
  levelField,
  listField,
  occupationField,
  optional,
  timeField,
  tradeField,
  uuidField,
} from '../../../kernel/fields';
import { CERTIFIED_LEVELS } from '../../../kernel/level';
import { CANCELLATION_REASONS, PARTS } from '../terms';

/** Invigilators watch, assessors score (a review panel is assessors), inside supervisors (内督) look on. */
export const EXAMINER_ROLES = ['INVIGILATOR', 'ASSESSOR', 'INSIDE_SUPERVISOR'] as const;
export type ExaminerRole = (typeof EXAMINER_ROLES)[number];
/** Why an examiner does not score a candidate; mentors are known from their agreements. */
export const RECUSAL_GROUNDS = ['KIN', 'OTHER_INTEREST'] as const;
/** More rooms than any site was seen to have. */
export const MAX_ROOMS = 60;
/** Seats of one act, far below the append limit; a larger room is filled in several. */
export const MAX_SEATS = 500;

export const SittingScheduled = eventType('assessment.sitting_scheduled.v1', 'A sitting of one part was planned: when, where, for whom.', {
  sittingId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  region: divisionField(),
  /** The enterprise of the chain whose site it is; null for an own site. */
  hostEnterpriseId: optional(uuidField()),
  siteCode: codeField(),
  part: enumField(PARTS),
  on: dayField(),
  /** Beijing time. */
  from: timeField(),
  until: timeField(),
  occupationCode: occupationField(),
  trade: tradeField(),
  levels: listField(levelField(), CERTIFIED_LEVELS.length),
  rooms: listField(Type.Object({ room: codeField(), seats: countField() }, { additionalProperties: false }), MAX_ROOMS),
  policyPack: codeField(),
});
export const CandidatesSeated = eventType('assessment.candidates_seated.v1', 'Candidates were given seats in a room.', {
  sittingId: uuidField(),
  room: codeField(),
  seats: listField(Type.Object({ candidacyId: uuidField(), workerId: uuidField() }, { additionalProperties: false }), MAX_SEATS),
});
export const ExaminerAssigned = eventType(
  'assessment.examiner_assigned.v1',
  'Somebody was assigned to a room as invigilator, assessor or inside supervisor.',
  {
    sittingId: uuidField(),
    examinerId: uuidField(),
    role: enumField(EXAMINER_ROLES),
    room: codeField(),
  },
);
export const ExaminerReleased = eventType('assessment.examiner_released.v1', 'Somebody was taken off a sitting before it was held.', {
  sittingId: uuidField(),
  examinerId: uuidField(),
});
export const RecusalDeclared = eventType(
  'assessment.recusal_declared.v1',
  'An examiner declared an interest in a candidate, and does not score that one.',
  {
    sittingId: uuidField(),
    examinerId: uuidField(),
    candidacyId: uuidField(),
    ground: enumField(RECUSAL_GROUNDS),
  },
);
export const PapersHandedOver = eventType(
  'assessment.papers_handed_over.v1',
  'The sealed papers of a room were handed over to its invigilator.',
  {
    sittingId: uuidField(),
    room: codeField(),
    examinerId: uuidField(),
    papers: countField(),
  },
);
export const SittingHeld = eventType('assessment.sitting_held.v1', 'A sitting took place, staffed as the policy asks.', {
  sittingId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  heldOn: dayField(),
  rooms: listField(
    Type.Object(
      { room: codeField(), candidates: countField(), invigilators: countField(), assessors: countField() },
      { additionalProperties: false },
    ),
    MAX_ROOMS,
  ),
  policyPack: codeField(),
});
export const SittingCancelled = eventType('assessment.sitting_cancelled.v1', 'A planned sitting was called off.', {
  sittingId: uuidField(),
  batchId: uuidField(),
  reasonCode: enumField(CANCELLATION_REASONS),
});
export const sittingEvents = [
  SittingScheduled,
  CandidatesSeated,
  ExaminerAssigned,
  ExaminerReleased,
  RecusalDeclared,
  PapersHandedOver,
  SittingHeld,
  SittingCancelled,
] as const;
export type SittingEvent = FactOf<typeof sittingEvents>;
