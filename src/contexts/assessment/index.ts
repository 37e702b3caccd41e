export {
  ApprovalCompleted,
  BatchCancelled,
  BatchOpened,
  CandidateAbsent,
  CandidateRegistered,
  CandidateWithdrawn,
  COMMITTEE_PATHS,
  EligibilityConfirmed,
  EligibilityRejected,
  ImportReceived,
  MAX_CANDIDACIES,
  NoticeClosed,
  NoticePublished,
  ObjectionResolved,
  OutcomeDetermined,
  OUTCOMES,
  PARTS,
  ScoreCorrected,
  ScoreRecorded,
  WaiverGranted,
} from './assessment.events';
export type { OutcomeKind, Part, Path } from './assessment.events';
export { BASIS_WORDS, OUTCOME_WORDS, PATH_WORDS, WAIVED_WORDS } from './assessment-words';
export { approvedResult, examDay, noticeState } from './batch';
export type { ApprovedResult, NoticeState } from './batch';
export { assessmentResult } from './candidacy';
export type { AssessmentResult, RowSource } from './candidacy';
export { dueDay } from './due-day';
export { CertificatesIssuedHere } from './certificates-issued-here.port';
export { ExaminerAssigned, ExaminerReleased, SittingHeld, SittingScheduled } from './sittings/sitting.events';
export { examFault, type ExamNo } from './examined';
export { rosterImport } from './imports/applying/import';
export { MentoringsOfEnterprise } from './mentorings.port';
export type { Mentoring, Mentorings } from './mentorings.port';
export { type PassedGrading, PassedGradings } from './passed-gradings.port';
export type { IssuedHere } from './application/application';
export { clip, shortOf, total } from './eligibility/work-spans';
