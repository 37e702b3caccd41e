import { declareContext } from '../declaration';
import { acceptComplaint } from './accept-complaint/accept-complaint';
import { answerComplaint } from './answer-complaint/answer-complaint';
import { anomaly, anomalyRecord } from './anomaly';
import { anomalyEvents } from './anomaly.events';
import { closeFinding } from './close-finding/close-finding';
import { closeInspection } from './close-inspection/close-inspection';
import { complaint, complaintRecord } from './complaint';
import { complaintEvents } from './complaint.events';
import { complaintRegister } from './complaint-register/complaint-register.projection';
import { drawSample } from './draw-sample/draw-sample';
import { extendComplaint } from './extend-complaint/extend-complaint';
import { filingActs } from './filing-acts';
import { filingOwner } from './filing-owner';
import { imposeSanction } from './impose-sanction/impose-sanction';
import { inspection, inspectionRecord } from './inspection';
import { inspectionEvents } from './inspection.events';
import { inspectionRegister } from './inspection-register/inspection-register.projection';
import { judgeAnomaly, judgeAnomalyByTheLast, judgeAnomalyWithOneFinding } from './judge-anomaly/judge-anomaly';
import { openFlaggedFinding } from './open-flagged-finding/open-flagged-finding';
import { openInspection } from './open-inspection/open-inspection';
import { orderFindingRectification } from './order-finding-rectification/order-finding-rectification';
import { population } from './population/population.projection';
import { receiveComplaint } from './receive-complaint/receive-complaint';
import { recordFinding } from './record-finding/record-finding';
import { rejectComplaint } from './reject-complaint/reject-complaint';
import { reportRectification } from './report-rectification/report-rectification';
import { supervisionRefusals } from './supervision.refusals';

export const supervision = declareContext({
  name: 'supervision',
  events: [...inspectionEvents, ...complaintEvents, ...anomalyEvents],
  folds: [inspection, complaint, anomaly],
  rules: [
    openInspection,
    drawSample,
    recordFinding,
    orderFindingRectification,
    reportRectification,
    imposeSanction,
    closeFinding,
    closeInspection,
    receiveComplaint,
    acceptComplaint,
    rejectComplaint,
    extendComplaint,
    answerComplaint,
    judgeAnomaly,
    judgeAnomalyByTheLast,
    judgeAnomalyWithOneFinding,
    openFlaggedFinding,
  ],
  views: [inspectionRecord, complaintRecord, anomalyRecord, filingActs, filingOwner],
  projections: [population, inspectionRegister, complaintRegister],
  refusals: supervisionRefusals,
});
