import { Module } from '@nestjs/common';
import { CertificateModule } from '../certificate/services';
import { AcceptComplaintController } from './accept-complaint/accept-complaint.controller';
import { ActOnComplaintHandler } from './act-on-complaint.handler';
import { ActOnInspectionHandler } from './act-on-inspection.handler';
import { AnswerComplaintController } from './answer-complaint/answer-complaint.controller';
import { CloseFindingController } from './close-finding/close-finding.controller';
import { CloseInspectionController } from './close-inspection/close-inspection.controller';
import { ComplaintRegisterController } from './complaint-register/complaint-register.controller';
import { ComplaintRegister } from './complaint-register/complaint-register.query';
import { CastLot } from './draw-sample/cast-lot.provider';
import { DrawSampleController } from './draw-sample/draw-sample.controller';
import { DrawSampleHandler } from './draw-sample/draw-sample.handler';
import { ExtendComplaintController } from './extend-complaint/extend-complaint.controller';
import { ExtendComplaintHandler } from './extend-complaint/extend-complaint.handler';
import { ImposeSanctionController } from './impose-sanction/impose-sanction.controller';
import { ImposeSanctionHandler } from './impose-sanction/impose-sanction.handler';
import { InspectionRegisterController } from './inspection-register/inspection-register.controller';
import { InspectionRegister } from './inspection-register/inspection-register.query';
import { SampleListController } from './inspection-register/sample-list.controller';
import { SampledUnits } from './inspection-register/sampled-units.query';
import { JudgeAnomalyController } from './judge-anomaly/judge-anomaly.controller';
import { JudgeAnomalyHandler } from './judge-anomaly/judge-anomaly.handler';
import { KeptWords } from './kept-words.provider';
import { OpenFlaggedFindingHandler } from './open-flagged-finding/open-flagged-finding.handler';
import { OpenInspectionController } from './open-inspection/open-inspection.controller';
import { OpenInspectionHandler } from './open-inspection/open-inspection.handler';
import { OrderFindingRectificationController } from './order-finding-rectification/order-finding-rectification.controller';
import { Population } from './population/population.query';
import { ReceiveComplaintController } from './receive-complaint/receive-complaint.controller';
import { ReceiveComplaintHandler } from './receive-complaint/receive-complaint.handler';
import { RecordFindingController } from './record-finding/record-finding.controller';
import { RejectComplaintController } from './reject-complaint/reject-complaint.controller';
import { ReportRectificationController } from './report-rectification/report-rectification.controller';
import { SupervisedRegion } from './supervised-region.provider';

@Module({
  imports: [CertificateModule],
  controllers: [
    OpenInspectionController,
    DrawSampleController,
    RecordFindingController,
    OrderFindingRectificationController,
    ReportRectificationController,
    ImposeSanctionController,
    CloseFindingController,
    CloseInspectionController,
    JudgeAnomalyController,
    InspectionRegisterController,
    SampleListController,
    ReceiveComplaintController,
    AcceptComplaintController,
    RejectComplaintController,
    ExtendComplaintController,
    AnswerComplaintController,
    ComplaintRegisterController,
  ],
  providers: [
    OpenInspectionHandler,
    DrawSampleHandler,
    ActOnInspectionHandler,
    ImposeSanctionHandler,
    ReceiveComplaintHandler,
    ActOnComplaintHandler,
    ExtendComplaintHandler,
    JudgeAnomalyHandler,
    OpenFlaggedFindingHandler,
    CastLot,
    Population,
    SupervisedRegion,
    KeptWords,
    InspectionRegister,
    ComplaintRegister,
    SampledUnits,
  ],
})
export class SupervisionModule {}
