export { anomalyRecord } from './anomaly';
export { ANOMALIES, type AnomalyCode, AnomalyJudged, VERDICTS } from './anomaly.events';
export { type Flagged, FlaggedRows, type Sight } from './judge-anomaly/flagged-rows.port';
