import { Module } from '@nestjs/common';
import { ErasureController } from './erase-person/erasure.controller';
import { DecideErasureHandler, RequestErasureHandler } from './erase-person/erasure.handler';
import { ErasureRegisterController } from './erasure-register/erasure-register.controller';
import { ErasureRegister } from './erasure-register/erasure-register.query';
import { ForeignCertificateHandler } from './check-foreign-certificate/check-foreign-certificate.handler';
import { ForeignCertificatesController } from './check-foreign-certificate/foreign-certificates.controller';
import { EndEmploymentController } from './end-employment/end-employment.controller';
import { EndEmploymentHandler } from './end-employment/end-employment.handler';
import { HandOutCodeController } from './hand-out-code/hand-out-code.controller';
import { HoldPostController } from './hold-post/hold-post.controller';
import { HoldPostHandler } from './hold-post/hold-post.handler';
import { JoinedRecords } from './joined-records.provider';
import { LegalHoldController } from './legal-hold/legal-hold.controller';
import { LiftHoldHandler, PlaceHoldHandler } from './legal-hold/legal-hold.handler';
import { ImportLinksController } from './link-numbers/import-links.controller';
import { ImportLinksHandler } from './link-numbers/import-links.handler';
import { LinkNumbersController } from './link-numbers/link-numbers.controller';
import { LinkNumbersHandler, SendNumbersHandler } from './link-numbers/link-numbers.handler';
import { SendNumbersController } from './link-numbers/send-numbers.controller';
import { LinkRecordsController } from './link-records/link-records.controller';
import { LinkRecordsHandler } from './link-records/link-records.handler';
import { OwnWorkers } from './own-workers.provider';
import { RecordEmploymentController } from './record-employment/record-employment.controller';
import { RecordEmploymentHandler } from './record-employment/record-employment.handler';
import { RecordQualificationController } from './record-qualification/record-qualification.controller';
import { RecordQualificationHandler } from './record-qualification/record-qualification.handler';
import { RecordSchoolingController } from './record-schooling/record-schooling.controller';
import { RecordSchoolingHandler } from './record-schooling/record-schooling.handler';
import { RegisterManyWorkersController } from './register-workers/register-many-workers.controller';
import { RegisterWorkersController } from './register-workers/register-workers.controller';
import { RegisterWorkersHandler } from './register-workers/register-workers.handler';
import { ReplaceDocumentController } from './replace-document/replace-document.controller';
import { ReplaceDocumentHandler } from './replace-document/replace-document.handler';
import { EmploymentsController } from './worker-streams/employments.controller';
import { WorkerStreams } from './worker-streams/worker-streams.query';
import { RegisteredUnder } from './worker-register/registered-under.query';
import { EmployedElsewhere } from './worker-register/employed-elsewhere.query';

@Module({
  controllers: [
    RegisterWorkersController,
    RegisterManyWorkersController,
    RecordEmploymentController,
    EndEmploymentController,
    RecordQualificationController,
    RecordSchoolingController,
    ForeignCertificatesController,
    LinkRecordsController,
    HoldPostController,
    EmploymentsController,
    ReplaceDocumentController,
    LegalHoldController,
    HandOutCodeController,
    ErasureController,
    ErasureRegisterController,
    LinkNumbersController,
    SendNumbersController,
    ImportLinksController,
  ],
  providers: [
    OwnWorkers,
    EmployedElsewhere,
    RegisterWorkersHandler,
    RecordEmploymentHandler,
    EndEmploymentHandler,
    RecordQualificationHandler,
    RecordSchoolingHandler,
    ForeignCertificateHandler,
    LinkRecordsHandler,
    HoldPostHandler,
    ReplaceDocumentHandler,
    PlaceHoldHandler,
    LiftHoldHandler,
    RequestErasureHandler,
    DecideErasureHandler,
    ErasureRegister,
    WorkerStreams,
    JoinedRecords,
    LinkNumbersHandler,
    SendNumbersHandler,
    ImportLinksHandler,
    RegisteredUnder,
  ],
  exports: [OwnWorkers, EmployedElsewhere, JoinedRecords],
})
export class WorkforceModule {}
