import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, KeyAsked } from '../../test/support/callers/client';
import { FreshDatabase, freshDatabase } from '../../test/support/database';
import { build } from '../../test/support/demo';
import { freePort, Instance } from '../../test/support/instance';
import { chance, identity } from '../../test/support/stories/made-people';
import { environmentFor } from '../../test/support/logs/store-of-log';
import { until } from '../../test/support/until';
import { WebhookReceiver } from '../../test/support/callers/webhook-receiver';

/** Two instances of the service on one database send to two receivers, and are killed in the middle, one after the other; a third goes on. */
const WEBHOOKS = 40;
/** What a receiver takes for each: long enough that a kill meets one on its way. */
const ANSWER_MS = 25;
const BEFORE_KILL = 8;
const RECEIVERS = 2;
/** An instance that is killed leaves one try to each endpoint that it held without a word of what came of it. */
const KILLS = 2;
const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-hooks-'));
const living: Instance[] = [];
const receivers: WebhookReceiver[] = [];
let database: FreshDatabase;

const start = async (): Promise<Instance> => {
  const instance = await Instance.start(await freePort(), {
    ...environmentFor(dataDir),
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    LEDGER_DEMO_FROM: '2026-11-05',
    WEBHOOK_INNER_NETWORKS: 'yes',
  });
  living.push(instance);
  return instance;
};
const kill = async (instance: Instance): Promise<void> => {
  living.splice(living.indexOf(instance), 1);
  await instance.end('SIGKILL');
};
const total = (): number => receivers.reduce((sum, { received }) => sum + received.length, 0);
const distinct = (): readonly number[] => receivers.map(({ ids }) => new Set(ids).size);

beforeAll(async () => {
  build();
  database = await freshDatabase();
}, 180_000);
afterAll(async () => {
  await Promise.all(living.map((instance) => instance.end('SIGTERM')));
  receivers.forEach((receiver) => receiver.close());
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('loses no webhook when the service is killed while it sends, sends none twice at once, and keeps every try', async () => {
  const [one, other] = [await start(), await start()];
  const admin = new Client(`http://127.0.0.1:${one.port}`, one.bootstrapKey ?? other.bootstrapKey);
  const {
    body: { id: enterpriseId },
  } = await admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' });
  const officer = admin.as(
    (
      await admin.post<{ key: string }>('/v1/api-keys', {
        audience: 'enterprise',
        enterpriseId,
        person: { name: '经办甲' },
      } satisfies KeyAsked)
    ).body.key,
  );
  const endpoints: string[] = [];
  for (let count = 0; count < RECEIVERS; count += 1) {
    const receiver = await WebhookReceiver.open(() => pause(ANSWER_MS).then(() => ({ status: 200 })));
    receivers.push(receiver);
    const {
      body: { id },
    } = await officer.post('/v1/webhook-endpoints', { url: receiver.url, types: ['cn.skills.workforce.worker_registered.v1'] });
    await officer.post(`/v1/webhook-endpoints/${id}/suspensions`);
    endpoints.push(id);
  }
  await Promise.all(
    Array.from({ length: WEBHOOKS }, (_, serial) => {
      const { name, idNumber } = identity(chance(serial + 1), serial + 1, `19${60 + (serial % 30)}-05-05`);
      return officer.post('/v1/workers', { name, idNumber, employeeNo: `W${serial}` });
    }),
  );
  for (const id of endpoints) await officer.post(`/v1/webhook-endpoints/${id}/resumptions`);

  await until(total, (count) => count >= BEFORE_KILL);
  await kill(one);
  await until(total, (count) => count >= 3 * BEFORE_KILL);
  await kill(other);
  const seen = total();
  expect(seen).toBeLessThan(RECEIVERS * WEBHOOKS);
  const third = await start();
  await until(distinct, (counts) => counts.every((count) => count === WEBHOOKS));

  const again = new Client(`http://127.0.0.1:${third.port}`, officer.key);
  const {
    body: { events },
  } = await again.get<{ events: readonly { id: string }[] }>('/v1/events?limit=200');
  const logged = await Promise.all(
    endpoints.map(async (id) => {
      await until(
        async () => (await again.get<{ waiting: number }>(`/v1/webhook-endpoints/${id}`)).body.waiting,
        (waiting) => waiting === 0,
      );
      return (
        await again.get<{ items: readonly { webhookId: string; milliseconds: number | null }[] }>(
          `/v1/webhook-endpoints/${id}/deliveries?limit=200`,
        )
      ).body.items;
    }),
  );
  for (const [index, { ids, mostAtOnce }] of receivers.entries()) {
    expect([...new Set(ids)]).toEqual(events.map(({ id }) => id));
    expect([mostAtOnce, ids.length - WEBHOOKS <= KILLS]).toEqual([1, true]);
    expect(logged[index]!.length).toBeGreaterThanOrEqual(ids.length);
    expect(logged[index]!.filter(({ milliseconds }) => milliseconds === null).length).toBeLessThanOrEqual(KILLS);
  }
  process.stdout.write(
    `killed twice: ${RECEIVERS * WEBHOOKS} webhooks, ${seen} received before the second kill, ${total() - RECEIVERS * WEBHOOKS} received twice, lost 0\n`,
  );
});
