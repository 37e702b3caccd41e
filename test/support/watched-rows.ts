import type { Filed } from '../../src/contexts/accreditation';
import type { AnomalyCode } from '../../src/contexts/supervision';
import { day } from '../../src/kernel/day';
import { instant } from '../../src/kernel/instant';
import { id } from './stories/given';
import { PRODUCT_THRESHOLDS, type Thresholds } from '../../src/read-models/anomalies/anomaly-thresholds';
import type { Flag } from '../../src/read-models/anomalies/flag';
import { flagsOf } from '../../src/read-models/anomalies/flags-of';
import type {
  Watched,
  WatchedBatch,
  WatchedCertificate,
  WatchedEntitlement,
  WatchedMarks,
  WatchedRates,
  WatchedWorker,
} from '../../src/read-models/anomalies/watched';

/** What rules of anomalies look at, for specs: one worker of one enterprise, examined under one filing. */
export const [PERSON, WORKER, FIRM, FILING, BATCH] = [id(1), id(2), id(3), id(4), id(5)] as const;
export const TURNER = '6-18-01-01';
/** A row of a scope, from the first day of the filing on. */
export const SINCE = { edition: '2022', standard: 'NATIONAL', fromOn: day('2026-01-01'), toOn: null };
let serial = 100;

export const certificate = (changed: Partial<WatchedCertificate> = {}): WatchedCertificate => {
  serial += 1;
  return {
    certificateId: id(serial),
    origin: 'ISSUED',
    personRef: PERSON,
    workerId: WORKER,
    enterpriseId: FIRM,
    region: '320803',
    filingId: FILING,
    batchId: BATCH,
    candidacyId: null,
    occupationCode: TURNER,
    trade: null,
    level: 'SENIOR',
    issuedOn: day('2026-06-20'),
    status: 'VALID',
    recordedAt: instant('2026-06-20T01:00:00.000000Z'),
    position: BigInt(serial),
    ...changed,
  };
};
export const marks = (theory: number, skill: number, changed: Partial<WatchedMarks> = {}): WatchedMarks => {
  serial += 1;
  return {
    candidacyId: id(serial),
    batchId: BATCH,
    workerId: WORKER,
    enterpriseId: FIRM,
    region: '320803',
    passMark: 600,
    marks: { THEORY: theory, SKILL: skill },
    satOn: null,
    position: BigInt(serial),
    ...changed,
  };
};
export const filing: Filed = {
  status: 'filed',
  enterpriseId: FIRM,
  institutionCode: 'Y000032080001',
  validFrom: day('2026-01-01'),
  validTo: day('2026-12-31'),
  scope: [
    { occupationCode: TURNER, trade: null, level: 'SENIOR', ...SINCE },
    { occupationCode: TURNER, trade: null, level: 'JUNIOR', ...SINCE },
  ],
};
export const batch: WatchedBatch = { batchId: BATCH, assessmentOn: day('2026-05-16'), noticeEndsOn: day('2026-06-19') };
export const entitled = (changed: Partial<WatchedEntitlement> = {}): WatchedEntitlement => ({
  entitlementId: id(50),
  workerId: WORKER,
  enterpriseId: FIRM,
  region: '320803',
  basis: 'CERTIFIED',
  basisId: id(51),
  fromOn: day('2026-07-01'),
  lastOn: null,
  position: 50n,
  ...changed,
});
export const worker: WatchedWorker = {
  workerId: WORKER,
  services: [{ occupationCode: TURNER, fromOn: day('2020-01-01'), lastOn: null }],
  isLinked: false,
};
export const rates: WatchedRates = { enterpriseId: FIRM, validFrom: day('2026-01-01'), validTo: null, levels: ['SENIOR'] };

export const watched = (changed: Partial<Watched> = {}): Watched => ({
  on: day('2026-12-31'),
  certificates: [],
  batches: new Map([[BATCH, batch]]),
  marks: [],
  filings: new Map([[FILING, filing]]),
  workers: new Map(),
  entitlements: [],
  counted: new Map(),
  rates: [],
  ...changed,
});
export const found = (code: AnomalyCode, changed: Partial<Watched>, thresholds: Thresholds = PRODUCT_THRESHOLDS): readonly Flag[] =>
  flagsOf(watched(changed), () => thresholds, code);
export const rowsOf = (flags: readonly Flag[]): readonly number[] => flags.map(({ rows }) => rows.length);
export const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));
