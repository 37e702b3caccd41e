export { assessment } from './assessment.declaration';
export { AssessmentModule } from './assessment.module';
export { BatchRegister } from './batch-register/batch-register.query';
export { CloseNoticeCommand } from './close-notice/close-notice.handler';
export { partIdOf } from './evidence-imports/evidence-uploads.provider';
export { KeptUploads } from './jobs/kept-uploads.provider';
export { RegisterCandidates, resultOf } from './register-candidate/register-candidates.provider';
export type { Candidate, Registration, RegistrationResult } from './register-candidate/register-candidates.provider';
