import type { Story } from '../rebuilding/story';

/** A question of the API, as somebody asks it of a ledger that began as the story. */
export interface Question {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Nobody's where everybody may ask. */
  readonly key?: string;
  readonly body?: object;
  /** Whose answer is about everything that was ever recorded, and grows with it: told, and not held to any limit. */
  readonly isOfEverything?: true;
}

/** What only the ledger itself tells. */
export interface Found {
  readonly publicPath: string;
  readonly certificateEventId: string;
  readonly employeeNo: string;
  readonly name: string;
}

type Told = Omit<Question, 'method' | 'key'>;
const asked = (key: string | undefined, questions: readonly Told[]): readonly Question[] =>
  questions.map((each) => ({ method: each.body === undefined ? 'GET' : 'POST', ...each, ...(key === undefined ? {} : { key }) }));

const byEverybody = ({ publicPath, certificateEventId }: Found): readonly Told[] => [
  { name: 'public verification', path: publicPath },
  { name: 'proof by event over HTTP', path: `/tlog/events/${certificateEventId}.tlog-proof` },
];
const byEnterprise = (
  { enterpriseId, workerId, certificateId, certificateNumber, batchId }: Story['samples'],
  { employeeNo, name }: Found,
): readonly Told[] => [
  { name: 'worker list', path: '/v1/workers?limit=50' },
  { name: 'worker by number', path: `/v1/workers?employeeNo=${employeeNo}` },
  { name: 'workers of an occupation', path: '/v1/workers?occupationCode=6-18-01-01&limit=50' },
  { name: 'worker passport', path: `/v1/workers/${workerId}` },
  { name: 'employments', path: `/v1/workers/${workerId}/employments` },
  { name: 'certificate list', path: '/v1/certificates?limit=50' },
  { name: 'certificate by number', path: `/v1/certificates?number=${certificateNumber}` },
  { name: 'certificate', path: `/v1/certificates/${certificateId}` },
  { name: 'certificate history', path: `/v1/certificates/${certificateId}/history` },
  { name: 'certificate evidence', path: `/v1/certificates/${certificateId}/evidence` },
  { name: 'batches', path: '/v1/batches' },
  { name: 'candidates', path: `/v1/batches/${batchId}/candidates` },
  { name: 'timeline', path: `/v1/batches/${batchId}/timeline` },
  { name: 'notice list', path: `/v1/batches/${batchId}/notice-list` },
  { name: 'work list', path: `/v1/enterprises/${enterpriseId}/work-list` },
  { name: 'dossier', path: `/v1/enterprises/${enterpriseId}/dossier` },
  { name: 'entitlements', path: `/v1/enterprises/${enterpriseId}/entitlements` },
  { name: 'statistics of an enterprise', path: '/v1/statistics?indicator=AWARDS' },
  { name: 'number series', path: '/v1/number-series/Y000032080001' },
  { name: 'search by name', path: '/v1/worker-searches', body: { name } },
];
const byPayroll = ({ enterpriseId, period }: Story['samples']): readonly Told[] => [
  { name: 'statement page', path: `/v1/enterprises/${enterpriseId}/allowance-statements/${period}` },
  { name: 'feed from the beginning', path: '/v1/events?limit=100' },
  { name: 'feed of late', path: '/v1/events?after=1000&limit=100' },
];
const byRegulator = ({ enterpriseId, certificateNumber }: Story['samples']): readonly Told[] => [
  { name: 'certificates of a region', path: '/v1/certificates?limit=50' },
  { name: 'workers of a region', path: '/v1/workers?limit=50' },
  { name: 'filings of a region', path: '/v1/filings' },
  { name: 'batches of a region', path: '/v1/batches' },
  { name: 'complaints of a region', path: '/v1/complaints' },
  { name: 'findings of a region', path: '/v1/findings' },
  { name: 'certificate by number, regulator', path: `/v1/certificates?number=${certificateNumber}` },
  { name: 'dossier, regulator', path: `/v1/enterprises/${enterpriseId}/dossier` },
  { name: 'anomalies of an enterprise', path: `/v1/anomalies?enterpriseId=${enterpriseId}` },
  { name: 'anomalies of a region', path: '/v1/anomalies', isOfEverything: true },
  { name: 'statistics of a region', path: '/v1/statistics?indicator=AWARDS' },
  { name: 'statistics of a region, two dimensions', path: '/v1/statistics?indicator=PASSED&by=occupation,month' },
  { name: 'people in the statistics of a region', path: '/v1/statistics?indicator=PEOPLE' },
];
const BY_AUDITOR: readonly Told[] = [
  { name: 'ledger summary', path: '/v1/ledger-summary' },
  { name: 'certificates, auditor', path: '/v1/certificates?limit=50' },
  { name: 'recoveries, auditor', path: '/v1/recoveries' },
  { name: 'readings, auditor', path: '/v1/readings' },
];

/** Every kind of answer: a list and its narrowing, one thing, a thing's past, what is computed, what is proved. */
export const questionsOf = ({ keys, samples }: Story, found: Found): readonly Question[] => [
  ...asked(undefined, byEverybody(found)),
  ...asked(keys.enterprise, byEnterprise(samples, found)),
  ...asked(keys.payroll, byPayroll(samples)),
  ...asked(keys.regulator, byRegulator(samples)),
  ...asked(keys.auditor, BY_AUDITOR),
];
