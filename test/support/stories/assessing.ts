import { EVENT_STORE, EventStore, StoredEvent } from '../../../src/ledger/event-store.port';
import { Engine } from '../../../src/projecting/engine/engine.provider';
import type { Client, KeyAsked, PostCallBy, Reply } from '../callers/client';
import { chance, identity } from './made-people';
import { startTestService, TestService } from '../service';

const MORE_THAN_ALL = 5_000;
const SETTLED_WITHIN_MS = 60_000;
export const TURNER = '6-18-01-01';
const EVERY_LEVEL = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'];

export interface Made {
  readonly id: string;
  readonly position: string;
  readonly code?: string;
  readonly params?: Record<string, unknown>;
}
export interface CandidacyView {
  readonly state: string;
  readonly path: string;
  readonly ruleId: string | null;
  readonly scores: Readonly<Record<string, string>>;
  readonly eligibilityFailures: readonly { readonly ruleId: string; readonly condition: string }[];
  readonly waivers: readonly { readonly state: string }[];
  readonly keptParts: Readonly<Record<string, string>>;
  readonly recognition: {
    readonly basis: string;
    readonly documents: readonly object[];
    readonly decision: { readonly isGranted: boolean } | null;
  } | null;
}
export const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];

/** A firm that assesses turners at every level, and the people who act for it; the story moves its own clock. */
export class Assessing {
  private constructor(
    readonly running: TestService,
    readonly regulator: Client,
    readonly officer: Client,
    readonly second: Client,
    readonly enterpriseId: string,
    readonly filingId: string,
  ) {}

  static async start(demoFrom = '2026-11-02'): Promise<Assessing> {
    const running = await startTestService({ demoFrom });
    const { admin } = running;
    const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
    const enterpriseId = (
      await admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
    ).body.id;
    const regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
    const [officer, second] = [
      await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
      await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
    ];
    const filing = await regulator.post('/v1/filings', {
      enterpriseId,
      institutionCode: 'Y000032080001',
      receiptNo: '淮鉴备〔2025〕1号',
      validFrom: '2025-01-01',
      validTo: '2027-12-31',
      scope: [{ occupationCode: TURNER, levels: EVERY_LEVEL }],
    });
    return new Assessing(running, regulator, officer, second, enterpriseId, filing.body.id);
  }

  stop(): Promise<void> {
    return this.running.stop();
  }

  /** Without a day time stands. */
  async moveTo(to?: string): Promise<Made> {
    return (await this.running.admin.post<Made>('/v1/sandbox/clock', { to })).body;
  }

  /** A made person who has worked as a turner since a day. */
  async worker(serial: number, fromOn = '2010-01-01'): Promise<string> {
    const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
    const { body } = await this.officer.post<Made>('/v1/workers', { name, idNumber });
    await this.made(`/v1/workers/${body.id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn });
    return body.id;
  }

  /** Something that must be made; by the officer unless told. */
  async made<Body extends Made = Made>(...[path, body = {}, by = this.officer]: PostCallBy): Promise<Body> {
    const answer = await by.raw.post<Body>(path, body);
    expect([path, answer.status, answer.body.code]).toEqual([path, 201, undefined]);
    return answer.body;
  }

  async batch(path: string, assessmentOn: string, levels: readonly string[] = ['INTERMEDIATE']): Promise<string> {
    return (await this.made('/v1/batches', { filingId: this.filingId, path, assessmentOn, eligibilityOn: assessmentOn, levels })).id;
  }

  async scored(candidacyId: string, scores: Readonly<Record<string, string>>): Promise<void> {
    for (const [part, score] of Object.entries(scores)) await this.made(`/v1/candidacies/${candidacyId}/scores`, { part, score });
  }

  /** Submitted by one, approved by another. */
  async approved(batchId: string): Promise<void> {
    await this.made(`/v1/batches/${batchId}/submissions`);
    await this.made(`/v1/batches/${batchId}/confirmations`, {}, this.second);
  }

  /** The last day of the notice. */
  async published(batchId: string): Promise<string> {
    return (await this.made<Made & { endsOn: string }>(`/v1/batches/${batchId}/public-notices`)).endsOn;
  }

  async candidacy(candidacyId: string, at: { readonly position: string } = { position: '0' }): Promise<CandidacyView> {
    const { body } = await this.officer.get<CandidacyView>(`/v1/candidacies/${candidacyId}?minPosition=${at.position}`);
    return body as CandidacyView;
  }

  /** With the one-time code of a worker. */
  async asWorker(workerId: string): Promise<Client> {
    const { body } = await this.officer.post<{ code: string }>(`/v1/workers/${workerId}/codes`, { purpose: 'OBJECTION' });
    return this.officer.as(
      (await this.officer.as(undefined).post<{ token: string }>('/v1/worker-sessions', { code: body.code })).body.token,
    );
  }

  async stored(type?: string): Promise<readonly StoredEvent[]> {
    const all = await this.running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, MORE_THAN_ALL);
    return type === undefined ? all : all.filter((event) => event.type === type);
  }

  /** Whose certificates were issued once everything that follows has followed, by candidacy. */
  async certified(): Promise<readonly string[]> {
    await this.running.service.app.get(Engine, { strict: false }).settle(SETTLED_WITHIN_MS);
    return (await this.stored('certificate.issued.v1')).map(({ data }) => (JSON.parse(data) as { candidacyId: string }).candidacyId);
  }
}
