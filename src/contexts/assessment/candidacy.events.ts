import type { FactOf } from '../../kernel/event-type';
import { CandidateFileAttached } from './candidate-file.events';
import { CandidateAbsent, CorrectionProposed, IrregularityFound, OutcomeDetermined, ScoreCorrected, ScoreRecorded } from './marks.events';
import { ObjectionRaised, ObjectionResolved } from './objection.events';
import { CommitteeDecided, RecognitionDocumentAttached, RecognitionProposed } from './recognition.events';
import {
  CandidateRegistered,
  CandidateWithdrawn,
  EligibilityConfirmed,
  EligibilityRejected,
  PartKept,
  WaiverGranted,
  WaiverProposed,
} from './registration.events';

export * from './candidate-file.events';
export * from './marks.events';
export * from './objection.events';
export * from './recognition.events';
export * from './registration.events';

/** The stream of one candidacy, from its registration to its outcome. */
export const candidacyEvents = [
  CandidateRegistered,
  EligibilityConfirmed,
  EligibilityRejected,
  WaiverProposed,
  WaiverGranted,
  PartKept,
  CandidateWithdrawn,
  ScoreRecorded,
  CandidateAbsent,
  CorrectionProposed,
  ScoreCorrected,
  IrregularityFound,
  OutcomeDetermined,
  ObjectionRaised,
  ObjectionResolved,
  RecognitionProposed,
  RecognitionDocumentAttached,
  CommitteeDecided,
  CandidateFileAttached,
] as const;
export type CandidacyEvent = FactOf<typeof candidacyEvents>;
