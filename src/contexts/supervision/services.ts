export { OpenFlaggedFindingCommand } from './open-flagged-finding/open-flagged-finding.handler';
export { supervision } from './supervision.declaration';
export { SupervisionModule } from './supervision.module';
