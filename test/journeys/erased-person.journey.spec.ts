import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningService, startService } from '../../src/app';
import { erase } from '../../src/cli/erase.verb';
import { rebuild } from '../../src/cli/rebuild.verb';
import type { Settings } from '../../src/config/settings';
import { nameMask, phoneMask, publicIdMask, staffIdMask } from '../../src/kernel/masks';
import { assessingEnterprise, AssessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { Client } from '../support/callers/client';
import { ImportClient } from '../support/callers/import-client';
import { logOf } from '../support/logs/log-of';
import { chance, identity } from '../support/stories/made-people';
import { settingsOn } from '../support/service';
import { eventStoreDbFor } from '../support/logs/store-of-log';

/**
 * One person in a ledger with a database of its own: sought in every byte that the product leaves on a disk or says,
 * before the erasure and after it, and in a backup that comes back.
 */
const PLACE = 'postgres://nobody@localhost/erased-person';
const PREPARED_WITHIN_MS = 240_000;
const [planted, other] = [
  { ...identity(chance(42), 42, '1990-05-05'), name: '欧阳娜娜·可心', phone: '13800429017' },
  identity(chance(43), 43, '1990-05-05'),
];
/** Views of people; the erasure's own journey makes every table again. */
const COMPARED = ['workforce.worker-register', 'workforce.erasure-register', 'worker-passport', 'worker-list'];
const SECRETS = [planted.name, planted.idNumber, planted.phone];

let [dataDir, backups] = ['', ''];
let settings: Settings;
let service: RunningService;
let firm: AssessingEnterprise;
let [workerId, importId] = ['', ''];
let keyIds: readonly string[] = [];
let admin: Client;
/** Every line that the product wrote to its standard outputs, and every answer that refused. */
const said: string[] = [];

const start = async (): Promise<RunningService> => (service = await startService(settings));
const clerk = (): Client => new Client(service.url, firm.clerk.key);
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
/** As it stands in UTF-8, in the two bytes of UTF-16, and in the digits in which PostgreSQL writes bytes. */
const formsOf = (secret: string): readonly Buffer[] => [
  Buffer.from(secret),
  Buffer.from(secret, 'utf16le'),
  Buffer.from(Buffer.from(secret).toString('hex')),
];
function findings(folder: string, secrets = SECRETS): readonly string[] {
  const sought = secrets.flatMap(formsOf);
  return files(folder).filter((file) => {
    const bytes = readFileSync(file);
    return sought.some((secret) => bytes.includes(secret));
  });
}
/** With the owner of each file, since the server may run under an account of its own. */
const copy = (from: string, to: string): unknown =>
  process.platform === 'win32' ? cpSync(from, to, { recursive: true }) : execFileSync('cp', ['-a', from, to]);
const nameOf = async (): Promise<string | null> => (await clerk().get<{ name: string | null }>(`/v1/workers/${workerId}`)).body.name;

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...args: readonly unknown[]) => boolean;
    jest.spyOn(stream, 'write').mockImplementation((...args: readonly unknown[]) => {
      said.push(String(args[0]));
      return write(...args);
    });
  }
  [dataDir, backups] = [mkdtempSync(join(tmpdir(), 'skills-ledger-erased-')), mkdtempSync(join(tmpdir(), 'skills-ledger-backup-'))];
  settings = settingsOn(PLACE, dataDir, { databaseUrl: undefined, eventStoreDb: eventStoreDbFor(PLACE) });
  await start();
  admin = new Client(service.url, service.bootstrapKey!);
  firm = await assessingEnterprise({ admin, service, databaseUrl: PLACE, dataDir, stop: service.stop, drop: service.stop });
  const second = await admin.post<{ id: string; key: string }>('/v1/api-keys', {
    audience: 'regulator',
    region: '3208',
    person: { name: '监管二' },
  });
  const first = await admin.post<{ id: string; key: string }>('/v1/api-keys', {
    audience: 'regulator',
    region: '3208',
    person: { name: '监管三' },
  });
  keyIds = [first.body.id, second.body.id];
  await admin.post('/v1/sandbox/clock', { to: '2026-11-02' });
  workerId = (await firm.clerk.post('/v1/workers', { name: planted.name, idNumber: planted.idNumber, phone: planted.phone })).body.id;
  await firm.clerk.post('/v1/workers', { name: other.name, idNumber: other.idNumber });
  const row = [
    planted.name,
    '女',
    planted.idNumber,
    planted.phone,
    '',
    '大专',
    '淮安示例机械有限公司',
    '',
    '',
    '7',
    '车工/数控车工',
    '四级/中级工',
    '',
    '',
    '',
  ];
  const sheet = `姓名,性别,证件号码,手机号,邮箱,学历,工作单位,部门,岗位,工作年限,职业工种,等级,申报条件编号,理论成绩,技能成绩\r\n${row.join(',')}\r\n`;
  importId = (await new ImportClient(firm.clerk).checked(await openBatch(firm), Buffer.from(sheet))).id;
  // Refused, with the number in the request: the answer does not repeat it.
  const wrong = await firm.clerk.post<{ code?: string }>('/v1/workers', {
    name: planted.name,
    idNumber: `${planted.idNumber.slice(0, 17)}${planted.idNumber.endsWith('1') ? '2' : '1'}`,
  });
  said.push(JSON.stringify(wrong.body));
}, PREPARED_WITHIN_MS);
afterAll(async () => {
  jest.restoreAllMocks();
  await service.stop();
  for (const folder of [dataDir, backups]) rmSync(folder, { recursive: true, force: true });
}, PREPARED_WITHIN_MS);

it(
  'invariant 42: no number, name or telephone stands in an event, a log line, a refusal, an address, or any file of the product; masks count code points',
  async () => {
    const events = JSON.stringify(await logOf(service), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    expect(SECRETS.filter((secret) => events.includes(secret))).toEqual([]);
    await service.stop();
    // Everything is on the disk now: tables, WAL, the server's log, keys, uploads.
    expect(files(dataDir).length).toBeGreaterThan(1_000);
    expect(files(dataDir).some((file) => file.includes('pg_wal'))).toBe(true);
    expect(findings(dataDir)).toEqual([]);
    // What is no secret is found by the same search, in tables and in WAL.
    expect(findings(dataDir, ['淮安示例机械有限公司']).map((file) => /pg_wal|base/.exec(file)?.[0])).toEqual(
      expect.arrayContaining(['base', 'pg_wal']),
    );
    expect(SECRETS.filter((secret) => said.some((line) => line.includes(secret)))).toEqual([]);
    expect([
      nameMask(planted.name),
      nameMask('𠮷田'),
      publicIdMask(planted.idNumber).length,
      staffIdMask(planted.idNumber).slice(6, 16),
      phoneMask(planted.phone),
    ]).toEqual(['欧**', '𠮷*', 18, '*'.repeat(10), '138****9017']);
    copy(join(dataDir, 'postgres'), join(backups, 'postgres'));
    await start();
  },
  PREPARED_WITHIN_MS,
);

it(
  'erased by the tool, the log and every read model come out the same when built anew, and what was uploaded is gone',
  async () => {
    expect(await nameOf()).toBe(planted.name);
    const before = await logOf(service);
    const lines: string[] = [];
    const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const order = [
      '--ground',
      'UNLAWFUL_PROCESSING',
      '--document-no',
      '苏网信〔2026〕8号',
      '--asked-by',
      keyIds[0]!,
      '--decided-by',
      keyIds[1]!,
    ];
    await expect(erase([workerId, '--ground', 'NO_SUCH'], settings)).rejects.toThrow(/one of PURPOSE_REACHED/);
    expect(await erase([workerId, ...order], settings)).toBe(0);
    expect(lines.at(-1)).toMatch(/已删除/);
    const position = /position (\d+)/.exec(lines.at(-1)!)![1]!;
    expect((await clerk().get<{ name: string }>(`/v1/workers/${workerId}?minPosition=${position}`)).body.name).toBe('已删除');
    expect((await logOf(service)).slice(0, before.length)).toEqual(before);
    expect(await rebuild(['--compare', ...COMPARED], settings)).toBe(0);
    expect(lines.at(-1)).toBe('rebuild: every read model equals the log');
    log.mockRestore();
    // The sheet with the person in it, which nobody had applied: dropped by the service at work, which read of the erasure.
    expect((await new ImportClient(clerk()).until(importId, ({ state }) => state === 'EXPIRED')).state).toBe('EXPIRED');
  },
  PREPARED_WITHIN_MS,
);

it(
  'nothing of the person is in any file afterwards either',
  async () => {
    await service.stop();
    expect(findings(dataDir)).toEqual([]);
  },
  PREPARED_WITHIN_MS,
);

it(
  'invariant 41: a backup from before the erasure, restored and brought up to date, shows 已删除',
  async () => {
    rmSync(join(dataDir, 'postgres'), { recursive: true });
    copy(join(backups, 'postgres'), join(dataDir, 'postgres'));
    await start();
    expect(await nameOf()).toBe('已删除');
    // The number leads to nobody: whoever comes with it is somebody new.
    const again = await clerk().post('/v1/workers', { name: planted.name, idNumber: planted.idNumber });
    expect([again.status, again.body.id === workerId]).toEqual([201, false]);
  },
  PREPARED_WITHIN_MS,
);
