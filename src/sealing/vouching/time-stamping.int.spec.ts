import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalAuthority } from '../../../test/support/callers/local-authority';
import { asSuperuser, freshSealedLog } from '../../../test/support/logs/sealed-log';
import { Sealer } from '../growing/sealer.provider';
import { Stamps } from './stamps.adapter';
import { stampedAt } from './time-stamping.hash';
import { TimeStamping } from './time-stamping.provider';

/** A local authority (openssl ts) behind HTTP, as those of the world are. */
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-stamping-'));
const authority = new LocalAuthority(join(folder, 'authority'));
let [isAway, asked] = [false, 0];
let server: Server;
let log: Awaited<ReturnType<typeof freshSealedLog>>;
let stamps: Stamps;
let stamping: TimeStamping;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked += 1;
      const isQuery = request.headers['content-type'] === 'application/timestamp-query';
      response
        .writeHead(isAway || !isQuery ? 503 : 200, { 'content-type': 'application/timestamp-reply' })
        .end(isAway ? 'away' : authority.answer(Buffer.concat(parts)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  log = await freshSealedLog();
  stamps = new Stamps(log.pool);
  stamping = new TimeStamping(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, log.parts.tables, stamps, (fault) => {
    throw fault;
  });
});
afterAll(async () => {
  server.close();
  await log.drop();
  rmSync(folder, { recursive: true, force: true });
});

it('stamps nothing while nothing is published', async () => {
  await stamping.stampIfDue();
  expect(asked).toBe(0);
});

it('stamps the last published checkpoint, which openssl takes', async () => {
  const sealer = await Sealer.takeUp(log.parts);
  await log.append(5);
  await sealer.step();
  await stamping.stampIfDue();
  const stamp = (await stamps.firstOver(4))!;
  expect(stamp).toMatchObject({ size: 5, note: (await log.parts.tables.latestPublished())!.note });
  expect(Math.abs(Date.now() - Date.parse(stampedAt(stamp.note, stamp.token)!))).toBeLessThan(60_000);
  expect([stampedAt('another note', stamp.token), stampedAt(stamp.note, stamp.token.subarray(0, 80))]).toEqual([undefined, undefined]);
  writeFileSync(join(folder, 'note'), stamp.note);
  writeFileSync(join(folder, 'token.tsr'), stamp.token);
  expect(
    execFileSync('openssl', ['ts', '-verify', '-data', 'note', '-in', 'token.tsr', '-CAfile', authority.ca], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ).toContain('Verification: OK');
  await log.append(1);
  await sealer.step();
});

it('once an hour, and again where the authority was away', async () => {
  const before = asked;
  await stamping.stampIfDue();
  expect([asked - before, await stamps.firstOver(5)]).toEqual([0, undefined]);
  await asSuperuser(log.url, `UPDATE seal.stamp SET stamped_at = stamped_at - interval '61 minutes'`);
  isAway = true;
  await expect(stamping.stampIfDue()).rejects.toThrow('the time-stamp authority answers 503');
  isAway = false;
  await stamping.stampIfDue();
  expect(await stamps.firstOver(5)).toMatchObject({ size: 6 });
});

it('a stamp that was made is not changed', async () => {
  await expect(log.pool.query(`UPDATE seal.stamp SET note = 'x'`)).rejects.toThrow(/permission denied|only grows/);
});
