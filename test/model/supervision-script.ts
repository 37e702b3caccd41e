import type { Step } from './move';

const step =
  (who: number) =>
  (move: string, how = 0): Step => ({ move, who, which: 0, how });
const inspector = step(0);

/** An inspection with two findings: one is mended, one sanctioned; a complaint; a flag that is judged. */
export const SUPERVISION: readonly Step[] = [
  inspector('open-inspection'),
  inspector('draw-sample'),
  inspector('record-inspection-finding'),
  inspector('record-inspection-finding'),
  inspector('order-finding-rectification'),
  inspector('report-rectification'),
  inspector('close-finding'),
  inspector('impose-sanction', 4),
  inspector('close-finding', 4),
  inspector('close-inspection'),
  inspector('receive-complaint'),
  inspector('accept-complaint'),
  inspector('extend-complaint'),
  inspector('answer-complaint'),
  inspector('judge-anomaly'),
  inspector('judge-anomaly', 3),
  inspector('find-behind-anomaly'),
  { ...inspector('open-flagged-finding'), who: 2 },
  { ...inspector('find-behind-anomaly'), which: 2 },
  inspector('close-flagged-finding'),
  inspector('find-behind-anomaly', 3),
];

/** Acts upon the filing, by its own rules and two persons; the inspection refers to each. */
export const SANCTIONS: readonly Step[] = [
  inspector('register-enterprise'),
  inspector('grant-filing'),
  inspector('order-rectification'),
  inspector('propose-filing-suspension'),
  step(1)('confirm-filing-suspension'),
  inspector('propose-cancellation', 2),
  step(1)('confirm-cancellation', 2),
  inspector('open-inspection'),
  inspector('draw-sample'),
  inspector('record-inspection-finding'),
  ...[0, 1, 2, 3].map((act) => inspector('sanction-by-act', act)),
  inspector('close-finding', 1),
  inspector('close-inspection'),
];

const FOUND = [inspector('open-inspection'), inspector('draw-sample'), inspector('record-inspection-finding')] as const;
/** The ways to refusals that chance seldom finds. */
export const SUPERVISION_DETOURS: Readonly<Record<string, readonly Step[]>> = {
  SAMPLE_NOT_DRAWN: [inspector('open-inspection'), inspector('close-inspection')],
  RECTIFICATION_NOT_ORDERED: [...FOUND, inspector('report-rectification')],
  RECTIFICATION_NOT_REPORTED: [...FOUND, inspector('close-finding')],
  SANCTION_NOT_IMPOSED: [...FOUND, inspector('close-finding', 1)],
  SANCTION_ACT_MISSING: [...FOUND, inspector('impose-sanction', 1)],
  COMPLAINT_NOT_ACCEPTED: [inspector('receive-complaint'), inspector('answer-complaint')],
  COMPLAINT_DECIDED_BEFORE: [inspector('receive-complaint'), inspector('accept-complaint'), inspector('reject-complaint')],
  COMPLAINT_REJECTED_BEFORE: [inspector('receive-complaint'), inspector('reject-complaint'), inspector('answer-complaint')],
  COMPLAINT_ANSWERED_BEFORE: [
    inspector('receive-complaint'),
    inspector('accept-complaint'),
    inspector('answer-complaint'),
    inspector('answer-complaint'),
  ],
  COMPLAINT_EXTENDED_BEFORE: [
    inspector('receive-complaint'),
    inspector('accept-complaint'),
    inspector('extend-complaint'),
    inspector('extend-complaint'),
  ],
  COMPLAINT_EXTENSION_NOT_LATER: [inspector('receive-complaint'), inspector('accept-complaint'), inspector('extend-complaint', 1)],
  COMPLAINT_ANSWER_OVERDUE: [inspector('receive-complaint', 2), inspector('accept-complaint'), inspector('extend-complaint')],
  COMPLAINT_EXTENSION_TOO_LONG: [inspector('receive-complaint'), inspector('accept-complaint'), inspector('extend-complaint', 2)],
  ANOMALY_FINDING_UNNAMED: [inspector('find-behind-anomaly', 1)],
  ANOMALY_EXPLAINED_WITH_FINDING: [inspector('find-behind-anomaly', 2)],
  ANOMALY_OF_OTHER_ENTERPRISE: [inspector('find-behind-anomaly', 5)],
  ANOMALY_FINDING_OPEN: [inspector('find-behind-anomaly'), inspector('open-flagged-finding'), inspector('find-behind-anomaly', 3)],
  FINDINGS_OPEN: [...FOUND, inspector('close-inspection')],
};
