import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../../test/support/callers/client';
import { LocalAuthority } from '../../test/support/callers/local-authority';
import { chance, identity } from '../../test/support/stories/made-people';
import { SEALED, startTestService, type TestService } from '../../test/support/service';
import { until } from '../../test/support/until';
import { root, verify } from '../../test/support/verifier';
import { signerWith } from '../sealing/signing/log-key.file';
import { Engine } from '../projecting/engine/engine.provider';
import { SEALING } from '../sealing/sealing-token';
import type { Sealing } from '../sealing/sealing.provider';
import { TimeStamping } from '../sealing/vouching/time-stamping.provider';
import { believedCheckpoint } from '../tlog/believed';
import { policyOf } from '../tlog/policy';
import { vkeyText } from '../tlog/verifier-key.hash';

/** A running service whose policy names two witnesses of others, both needed; and an authority that stamps what they cosigned. */
const ORIGIN = 'ledger.example/witnessed';
const KEY = Buffer.alloc(32, 11);
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-witnessed-'));
const at = (name: string): string => join(folder, name);
const vkey = vkeyText(signerWith(ORIGIN, KEY).key);

interface Running {
  readonly vkey: string;
  readonly address: string;
  readonly child: ChildProcess;
}
/** What `ledger witness` runs. */
async function witness(name: string, port = '0'): Promise<Running> {
  const child = spawn(
    process.execPath,
    [join(root, 'witness.mjs'), '--folder', at(name), '--name', `${name}.example`, '--log', vkey, '--port', port],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { ...(JSON.parse(line.toString()) as Pick<Running, 'vkey' | 'address'>), child };
}
async function kill({ child }: Running): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

let [regulator, association] = [] as unknown as [Running, Running];
let [running, officer] = [] as unknown as [TestService, Client];
let policy: string;
let authorities: Server | undefined;
beforeAll(async () => {
  [regulator, association] = [await witness('regulator'), await witness('association')];
  policy = `log ${vkey}\nwitness regulator ${regulator.vkey} ${regulator.address}\nwitness association ${association.vkey} ${association.address}\ngroup both all regulator association\nquorum both\n`;
  writeFileSync(at('policy'), policy);
  running = await startTestService({
    sealing: { ...SEALED.sealing, origin: ORIGIN, key: { kind: 'environment', hex: KEY.toString('hex') }, policyFile: at('policy') },
  });
  const { id } = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body;
  officer = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: id, person: { name: '经办甲' } }))
      .body.key,
  );
});
afterAll(async () => {
  authorities?.close();
  await running.service.stop();
  await running.drop();
  await Promise.all([regulator, association].map(kill));
  rmSync(folder, { recursive: true, force: true });
});

const read = async (path: string): Promise<string> => String((await running.admin.as(undefined).raw.get(path)).body);
async function registered(serial: number): Promise<{ readonly id: string }> {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  return (await officer.post('/v1/workers', { name, idNumber })).body;
}
/** Somebody with a tier, so that there is a career to give evidence of. */
async function graded(serial: number): Promise<string> {
  const { id } = await registered(serial);
  await officer.post(`/v1/workers/${id}/prior-certificates`, {
    occupationCode: '6-18-01-01',
    level: 'SENIOR',
    number: `T-${serial}`,
    issuedOn: '2026-01-20',
  });
  await running.service.app.get(Engine, { strict: false }).settle(30_000);
  await covering();
  return id;
}
/** The newest checkpoint, once it covers everything. */
async function covering(): Promise<string> {
  await until(
    () => read('/metrics'),
    (text) => text.includes('\nseal_lag_events 0\n'),
  );
  return read('/tlog/checkpoint');
}
const state = async (): Promise<unknown> => ((await running.admin.as(undefined).raw.get('/health/ready')).body as { seal?: string }).seal;

it('publishes what both have cosigned, which is believed offline by the policy alone', async () => {
  await registered(61);
  const believed = believedCheckpoint(await covering(), policyOf(policy));
  expect([believed.origin, believed.signedBy.map(({ key }) => key.name)]).toEqual([
    ORIGIN,
    [ORIGIN, 'regulator.example', 'association.example'],
  ]);
  expect([await read('/tlog/policy'), await verify([`${running.admin.url}/tlog`, '--policy', at('policy')])]).toMatchObject([
    policy,
    { verdict: 'GOOD' },
  ]);
});

it('waits while one of them is gone, says so, and publishes when it is back', async () => {
  const before = await read('/tlog/checkpoint');
  await kill(association);
  await registered(62);
  expect(await until(state, (said) => said === 'WAITING_FOR_WITNESSES')).toBe('WAITING_FOR_WITNESSES');
  expect(await read('/metrics')).toContain('seal_state{state="WAITING_FOR_WITNESSES"} 1\n');
  expect([(await running.admin.as(undefined).raw.get('/health/ready')).status, await read('/tlog/checkpoint')]).toEqual([200, before]);
  association = await witness('association', new URL(association.address).port);
  expect(believedCheckpoint(await covering(), policyOf(policy)).signedBy).toHaveLength(3);
  expect(await until(state, (said) => said === 'SEALING')).toBe('SEALING');
});

it('hands out evidence in a checkpoint that an authority stamped, which is checked offline by the policy and its certificate', async () => {
  const id = await graded(63);
  const authority = new LocalAuthority(at('authority'));
  authorities = createServer((request, response) => {
    const parts: Buffer[] = [];
    request
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () =>
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(authority.answer(Buffer.concat(parts))),
      );
  }).listen(0, '127.0.0.1');
  await once(authorities, 'listening');
  const { log, stamps } = running.service.app.get<Sealing>(SEALING, { strict: false });
  await new TimeStamping(`http://127.0.0.1:${(authorities.address() as AddressInfo).port}`, log.tables, stamps, (fault) => {
    throw fault;
  }).stampIfDue();
  // What comes later is in no stamped checkpoint yet: its evidence stands in the last published one, without a time.
  const later = await graded(64);
  for (const [name, worker] of [
    ['stamped.zip', id],
    ['later.zip', later],
  ] as const)
    writeFileSync(at(name), (await officer.raw.get(`/v1/workers/${worker}/evidence`)).bytes);
  const judged = (name: string, ...more: readonly string[]) => verify([at(name), '--policy', at('policy'), ...more]);
  const stamped = await judged('stamped.zip', '--tsa-ca', authority.ca);
  expect(stamped).toMatchObject({ verdict: 'GOOD', findings: [] });
  expect(stamped.facts.map(({ code }) => code)).toContain('STAMPED');
  expect((await judged('stamped.zip')).facts.map(({ code }) => code)).toContain('STAMP_UNCHECKED');
  const unstamped = await judged('later.zip', '--tsa-ca', authority.ca);
  expect([unstamped.verdict, unstamped.facts.some(({ code }) => code.startsWith('STAMP'))]).toEqual(['GOOD', false]);
  // Another authority's certificate vouches for nothing here.
  expect((await judged('stamped.zip', '--tsa-ca', new LocalAuthority(at('another')).ca)).findings.map(({ code }) => code)).toEqual([
    'TIMESTAMP_WRONG',
  ]);
});
