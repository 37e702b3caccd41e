import { randomUUID } from 'node:crypto';
import type { RunningService } from '../../src/app';
import { entitlement } from '../../src/contexts/allowance/entitlement';
import { EntitlementStarted } from '../../src/contexts/allowance';
import { employment, EmploymentStarted } from '../../src/contexts/workforce';
import { day } from '../../src/kernel/day';
import { rule } from '../../src/kernel/decision';
import type { Fact } from '../../src/kernel/event-type';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import type { Fold } from '../../src/kernel/fold';
import type { Uuid } from '../../src/kernel/uuid';
import { Ledger } from '../../src/ledger/ledger';
import { chance, identity } from '../../test/support/stories/made-people';
import { Asking } from './asking';

const AT_ONCE = 200;
const TURNER = '6-18-01-01';
/** People of one birth day that the made numbers keep apart. */
const OF_ONE_DAY = 450;

export interface PayingEnterprise {
  readonly path: string;
  readonly officer: Asking;
  readonly second: Asking;
  readonly payroll: Asking;
}
interface WorkerAnswer {
  readonly items: readonly { readonly id: Uuid }[];
}

/** Facts as if they had been decided: what is measured is reading them. */
async function write<State, E extends Fact>(
  ledger: Ledger,
  fold: Fold<State, E>,
  facts: readonly { readonly id: Uuid; readonly fact: E }[],
): Promise<void> {
  const envelope = (commandId: Uuid) => ({
    commandId,
    actor: { ref: randomUUID() as Uuid, kind: 'system' as const, audience: 'bench' },
    tenants: [],
    correlationId: commandId,
  });
  await ledger.recordEach(
    facts.map(({ id, fact }) => ({
      rule: rule<State, E, object, object, never>({ name: 'bench.write', version: 1, fold, decide: () => [fact] }),
      id,
      intent: {},
      evidence: NO_EVIDENCE,
      envelope: envelope(randomUUID() as Uuid),
    })),
  );
}

async function register(officer: Asking, from: number, count: number): Promise<readonly Uuid[]> {
  const items = Array.from({ length: count }, (_, index) => {
    const serial = from + index;
    const bornOn = new Date(Date.UTC(1970, 0, 1 + Math.floor(serial / OF_ONE_DAY))).toISOString().slice(0, 10);
    const { name, idNumber } = identity(chance(serial), serial % OF_ONE_DAY, bornOn);
    return { name, idNumber, employeeNo: `W${String(serial).padStart(5, '0')}` };
  });
  return (await officer.post<WorkerAnswer>('/v1/worker-registrations', { items })).items.map(({ id }) => id);
}

/** Everybody in service and entitled since years, by two rates; the rows of people over HTTP, so that names are in the vault. */
async function employ(ledger: Ledger, enterpriseId: Uuid, workers: readonly Uuid[]): Promise<void> {
  const of = (workerId: Uuid) => ({ workerId, enterpriseId, fromOn: day('2020-01-01') });
  await write(
    ledger,
    employment,
    workers.map((workerId) => ({
      id: workerId,
      fact: EmploymentStarted({
        ...of(workerId),
        personRef: randomUUID() as Uuid,
        spanId: randomUUID() as Uuid,
        employer: 'OWN',
        occupationCode: TURNER,
        lastOn: null,
        source: null,
      }),
    })),
  );
  await write(
    ledger,
    entitlement,
    workers.map((workerId, index) => {
      const entitlementId = randomUUID() as Uuid;
      const level = index % 2 === 0 ? 'SENIOR' : 'INTERMEDIATE';
      return {
        id: entitlementId,
        fact: EntitlementStarted({
          ...of(workerId),
          entitlementId,
          item: 'SKILL',
          level,
          basis: 'CERTIFIED',
          causeEventId: randomUUID() as Uuid,
          basisId: randomUUID() as Uuid,
        }),
      };
    }),
  );
}

/** An enterprise of so many workers, with a rate table, and the keys of those who read its statement. */
export async function payingEnterprise({ url, bootstrapKey, app }: RunningService, workers: number): Promise<PayingEnterprise> {
  const admin = new Asking(url, bootstrapKey!);
  const { id } = await admin.post<{ id: Uuid }>('/v1/enterprises', {
    creditCode: '91320803MA1HA0017X',
    name: '淮安示例机械有限公司',
    region: '320803',
  });
  const keyFor = async (body: object): Promise<Asking> =>
    new Asking(url, (await admin.post<{ key: string }>('/v1/api-keys', { enterpriseId: id, ...body })).key);
  const [officer, second] = [
    await keyFor({ audience: 'enterprise', person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', person: { name: '主任乙' } }),
  ];
  const payroll = await keyFor({ audience: 'payroll', system: 'payroll' });
  const path = `/v1/enterprises/${id}`;
  const rows = [
    { ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 },
    { ruleId: 'SK-INTER', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: 20_033 },
  ];
  await officer.post(`${path}/allowance-rules`, { validFrom: '2026-10-01', legalBasis: '集合〔2026〕3号', rows });
  await second.post(`${path}/allowance-rules/1/confirmations`, {}, { 'if-match': '"1"' });
  for (let from = 0; from < workers; from += AT_ONCE)
    await employ(app.get(Ledger, { strict: false }), id, await register(officer, from, Math.min(AT_ONCE, workers - from)));
  await admin.post('/v1/sandbox/clock', { to: '2026-11-02' });
  return { path, officer, second, payroll };
}
