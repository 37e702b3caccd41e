export { workforce } from './workforce.declaration';
export { WorkforceModule } from './workforce.module';
export { OwnWorkers } from './own-workers.provider';
export { RegisterWorkersCommand } from './register-workers/register-workers.handler';
export type { NewWorker, RegisteredWorker } from './register-workers/register-workers.handler';
export { EmployedElsewhere } from './worker-register/employed-elsewhere.query';
export { DecideErasureCommand, DecideErasureHandler, RequestErasureCommand, RequestErasureHandler } from './erase-person/erasure.handler';
export { JoinedRecords } from './joined-records.provider';
