import { setTimeout } from 'node:timers/promises';
import { LedgerClient, type Reply } from '../../client/ledger-client';

const SCOPE = [
  { occupationCode: '6-18-01-01', trade: '数控车工', levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'] },
  { occupationCode: '6-31-01-03', levels: ['JUNIOR', 'INTERMEDIATE'] },
] as const;
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const FILING = { institutionCode: 'Y000032080001', receiptNo: '淮鉴备〔2025〕1号', validFrom: '2025-01-01', validTo: '2027-12-31' };
const ASSESSMENT_ON = '2026-12-05';
const LOOK_EVERY_MS = 20;
const BYTES = { 'content-type': 'application/octet-stream' };

interface Job {
  readonly state: string;
  readonly counts: { readonly rows: number; readonly ok: number; readonly created?: number } | null;
  readonly refusal: { readonly code: string } | null;
  readonly position: string;
  readonly progress: { readonly done: number; readonly of: number };
}
export interface Took {
  readonly seconds: number;
  /** The longest time in which neither the state nor the progress moved, in seconds. */
  readonly stillSeconds: number;
  readonly job: Job;
}

/** What the client types by route, taken as it comes: a benchmark names addresses that the service gave it. */
async function must<Answer>(reply: Promise<Reply<unknown>>): Promise<Answer> {
  const { ok, status, body } = await reply;
  if (!ok) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as Answer;
}

/** The officer of an assessing enterprise, over HTTP. */
export class Office {
  private constructor(
    private readonly clerk: LedgerClient,
    private readonly filingId: string,
  ) {}

  static async open(url: string, adminKey: string): Promise<Office> {
    const admin = new LedgerClient(url, adminKey);
    const keyFor = async (body: object): Promise<LedgerClient> =>
      new LedgerClient(url, (await must<{ key: string }>(posted(admin, '/v1/api-keys', body))).key);
    const { id: enterpriseId } = await must<{ id: string }>(posted(admin, '/v1/enterprises', FIRM));
    const regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
    const { id: filingId } = await must<{ id: string }>(posted(regulator, '/v1/filings', { enterpriseId, ...FILING, scope: SCOPE }));
    return new Office(await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }), filingId);
  }

  /** The officer of an enterprise that is registered and filed already. */
  static of(url: string, key: string, filingId: string): Office {
    return new Office(new LedgerClient(url, key), filingId);
  }

  /** The same officer at a service that was started again. */
  at(url: string): Office {
    return new Office(new LedgerClient(url, this.clerk.key), this.filingId);
  }

  async openBatch(): Promise<string> {
    return (
      await must<{ id: string }>(
        posted(this.clerk, '/v1/batches', {
          filingId: this.filingId,
          path: 'EXAM',
          assessmentOn: ASSESSMENT_ON,
          eligibilityOn: ASSESSMENT_ON,
          levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'],
        }),
      )
    ).id;
  }

  /** From the first byte sent to the result ready, with looks at the progress. */
  async check(batchId: string, bytes: Uint8Array): Promise<Took & { readonly importId: string }> {
    const from = performance.now();
    const importId = await this.upload(batchId, bytes);
    return { importId, ...(await this.until(importId, from, ({ state }) => state === 'CHECKED' || state === 'REFUSED')) };
  }

  /** From the first byte sent to the result ready, told as soon as it is. */
  async checkAndWait(batchId: string, bytes: Uint8Array): Promise<Pick<Took, 'seconds' | 'job'>> {
    const from = performance.now();
    const importId = await this.upload(batchId, bytes);
    for (;;) {
      const job = await must<Job>(this.clerk.call('GET', `/v1/imports/${importId}?wait=25`));
      if (job.state === 'CHECKED' || job.state === 'REFUSED') return { seconds: (performance.now() - from) / 1_000, job };
    }
  }

  private async upload(batchId: string, bytes: Uint8Array): Promise<string> {
    return (
      await must<{ id: string }>(
        this.clerk.call('POST', `/v1/batches/${batchId}/imports?mode=dryRun`, {
          headers: { ...BYTES, 'idempotency-key': crypto.randomUUID() },
          body: bytes,
        }),
      )
    ).id;
  }

  /** From the click to the last row registered. */
  async apply(importId: string): Promise<Took> {
    const from = performance.now();
    await must(posted(this.clerk, `/v1/imports/${importId}/applications`, {}));
    return this.until(importId, from, ({ state }) => state === 'APPLIED');
  }

  /** Clicks, and comes back once so many rows are registered. */
  async applyUntil(importId: string, rows: number): Promise<number> {
    await must(posted(this.clerk, `/v1/imports/${importId}/applications`, {}));
    return (await this.until(importId, performance.now(), ({ progress, state }) => progress.done >= rows || state === 'APPLIED')).job
      .progress.done;
  }

  async candidates(batchId: string, position: string): Promise<number> {
    return (await must<{ counts: { candidates: number } }>(this.clerk.call('GET', `/v1/batches/${batchId}?minPosition=${position}`))).counts
      .candidates;
  }

  async until(importId: string, from: number, isReached: (job: Job) => boolean): Promise<Took> {
    let [moved, still, seen] = [from, 0, ''];
    for (;;) {
      const job = await must<Job>(this.clerk.call('GET', `/v1/imports/${importId}`));
      const [now, sign] = [performance.now(), `${job.state} ${job.progress.done}`];
      still = Math.max(still, now - moved);
      if (sign !== seen) [moved, seen] = [now, sign];
      if (isReached(job)) return { seconds: (now - from) / 1_000, stillSeconds: still / 1_000, job };
      await setTimeout(LOOK_EVERY_MS);
    }
  }
}

const posted = (client: LedgerClient, path: string, body: object): Promise<Reply<unknown>> =>
  client.call('POST', path, {
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  });
