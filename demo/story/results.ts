import type { Api } from '../api';
import type { Registered } from './cast';

interface Candidate {
  readonly id: string;
  readonly workerId: string;
  readonly level: string;
  /** REGISTERED while a part is missing, then PASSED, FAILED or ABSENT. */
  readonly state: string;
  readonly requiredParts: readonly string[];
  readonly scores: Readonly<Record<string, string>>;
}
interface Page {
  readonly items: readonly Candidate[];
  readonly nextCursor: string | null;
}

const PAGE = 200;
/** A mark for a part that the roster left empty. */
const LATE_SCORE = '78.5';

export async function candidatesOf(reader: Api, batchId: string): Promise<Candidate[]> {
  const all: Candidate[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page = await reader.get(`/v1/batches/${batchId}/candidates?limit=${PAGE}${cursor ? `&cursor=${cursor}` : ''}`);
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}

export interface Marked {
  /** Parts marked, absences included, that came with the roster. */
  readonly withRoster: number;
  readonly entered: number;
}

/** Enters the parts that the roster did not hold. */
export async function completeScores({ cast: { enterprise } }: Registered, batchId: string): Promise<Marked> {
  const candidates = await candidatesOf(enterprise, batchId);
  const missing = candidates.flatMap(({ id, requiredParts, scores }) =>
    requiredParts.filter((part) => scores[part] === undefined).map((part) => ({ id, part })),
  );
  for (const { id, part } of missing)
    await enterprise.change(`score-${id}-${part}`, `/v1/candidacies/${id}`, 'scores', { part, score: LATE_SCORE });
  return { withRoster: candidates.reduce((sum, { scores }) => sum + Object.keys(scores).length, 0), entered: missing.length };
}

export interface Approved {
  /** What the enterprise may show its head: time and fingerprint of what was submitted. */
  readonly receipt: string;
  /** What the one who submitted met when approving as well. */
  readonly refusedOwn: string;
}

const BEIJING = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' });
const beijingTime = (instant: string): string => BEIJING.format(new Date(instant));

/** One person submits, the same person may not approve, a second one does. */
export async function approve({ cast: { enterprise, enterpriseApprover } }: Registered, batchId: string): Promise<Approved> {
  const batch = `/v1/batches/${batchId}`;
  const { digest, recordedAt } = await enterprise.change<{ digest: string; recordedAt: string }>('submission', batch, 'submissions', {});
  const own = await enterprise.refused('own-approval', `${batch}/confirmations`, {}, batch);
  await enterpriseApprover.after(enterprise).change('approval', batch, 'confirmations', {});
  return { receipt: `${beijingTime(recordedAt)} ${digest}`, refusedOwn: `${own.code}: ${own.detail}` };
}

export interface Noticed {
  readonly endsOn: string;
  readonly refusedEarly: string;
}

/** Puts the results on public notice; a certificate wanted now is refused. */
export async function notice({ cast: { enterpriseApprover } }: Registered, batchId: string): Promise<Noticed> {
  const { endsOn } = await enterpriseApprover.change<{ endsOn: string }>('notice', `/v1/batches/${batchId}`, 'public-notices', {});
  const passed = (await candidatesOf(enterpriseApprover, batchId)).find(({ state }) => state === 'PASSED');
  if (!passed) throw new Error('nobody passed; the story needs one who did');
  const early = await enterpriseApprover.refused('early-certificate', `/v1/candidacies/${passed.id}/certificates`, {});
  return { endsOn, refusedEarly: `${early.code}: ${early.detail}` };
}

/** A worker objects with a one-time code that the enterprise handed out; the enterprise looks again and answers. */
export async function objectAndResolve({ cast: { enterprise } }: Registered, batchId: string): Promise<void> {
  const candidates = await candidatesOf(enterprise, batchId);
  const objector = candidates.find(({ state }) => state === 'FAILED') ?? candidates[0]!;
  const { code } = await enterprise.post<{ code: string }>('one-time-code', `/v1/workers/${objector.workerId}/codes`, {
    purpose: 'OBJECTION',
  });
  const { token } = await enterprise.post<{ token: string }>('worker-session', '/v1/worker-sessions', { code });
  const worker = enterprise.as(token);
  const { id } = await worker.post('objection', `/v1/batches/${batchId}/objections`, { text: '申请复核技能操作成绩。' });
  await enterprise
    .after(worker)
    .post('resolution', `/v1/batches/${batchId}/objections/${id}/resolutions`, { resolution: 'DISMISSED', text: '经复核，评分无误。' });
}
