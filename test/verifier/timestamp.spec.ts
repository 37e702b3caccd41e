import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalAuthority } from '../support/callers/local-authority';
import { madeLog, POLICY, writeFiles } from '../support/logs/made-log';
import { found, verify, verifierModule } from '../support/verifier';

/** Time-stamps of a local authority (openssl ts), checked by openssl and by the verifier alike. */
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-tsa-'));
const [authority, other] = [new LocalAuthority(join(folder, 'one')), new LocalAuthority(join(folder, 'other'))];
const log = madeLog(5);
const note = Buffer.from(log.checkpoint());
const token = authority.stamp(note);
let stamps: {
  stampOf(token: Buffer, stamped: Buffer, trusted: readonly X509Certificate[]): { readonly time: string; readonly name: string };
};
beforeAll(async () => void (stamps = await verifierModule('timestamp')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const trusted = (of: LocalAuthority): readonly X509Certificate[] => [new X509Certificate(readFileSync(of.ca))];
const byOpenssl = (at: Buffer, data: Buffer, of: LocalAuthority): boolean => {
  writeFileSync(join(folder, 'r.tsr'), at);
  writeFileSync(join(folder, 'note'), data);
  try {
    return execFileSync('openssl', ['ts', '-verify', '-data', join(folder, 'note'), '-in', join(folder, 'r.tsr'), '-CAfile', of.ca], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).includes('Verification: OK');
  } catch {
    return false;
  }
};
const byOurs = (at: Buffer, data: Buffer, of: LocalAuthority): boolean => {
  try {
    return stamps.stampOf(at, data, trusted(of)).time.startsWith('20');
  } catch {
    return false;
  }
};

it('says when the checkpoint existed', () =>
  expect(stamps.stampOf(token, note, trusted(authority))).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
    name: 'CN=Test TSA',
  }));
it.each<readonly [string, Buffer, Buffer, LocalAuthority, boolean]>([
  ['the checkpoint as it was', token, note, authority, true],
  ['another checkpoint', token, Buffer.from(log.checkpoint(4)), authority, false],
  ['an authority that you do not trust', token, note, other, false],
  ['a token of another one', other.stamp(note), note, authority, false],
  ['a refusal', authority.refusal(), note, authority, false],
  ['nothing', Buffer.alloc(0), note, authority, false],
])('%s: openssl and we say the same', (_, at, data, of, isGood) =>
  expect([byOpenssl(at, data, of), byOurs(at, data, of)]).toEqual([isGood, isGood]),
);

it('no changed byte changes what is said', () => {
  // Of the status, and of a certificate that is trusted already, a byte may change: a token that is still taken says the same.
  const said = stamps.stampOf(token, note, trusted(authority));
  const places = Array.from({ length: Math.floor(token.length / 7) }, (_, nth) => nth * 7);
  const taken = places
    .map((at) => Buffer.from(token.map((byte, index) => (index === at ? byte ^ 0x10 : byte))))
    .filter((changed) => byOurs(changed, note, authority));
  expect(taken.length).toBeLessThan(places.length / 2);
  expect(taken.map((changed) => stamps.stampOf(changed, note, trusted(authority)))).toEqual(taken.map(() => said));
});
it('a request is the one that openssl makes', async () => {
  const { stampRequest } = await verifierModule<{ stampRequest(bytes: Buffer): Buffer }>('timestamp');
  expect(stampRequest(note)).toEqual(authority.request(note));
});

describe('with a log', () => {
  const place = writeFiles(join(folder, 'log'), log.files());
  writeFiles(
    folder,
    new Map<string, Buffer | string>([
      ['policy', POLICY],
      ['stamp.tsr', token],
      ['wrong.tsr', other.stamp(note)],
    ]),
  );
  const asked = (name: string, ca: readonly string[]): readonly string[] => [
    place,
    '--policy',
    join(folder, 'policy'),
    '--timestamp',
    join(folder, name),
    ...ca,
  ];
  it('the verifier tells its time', async () =>
    expect((await verify(asked('stamp.tsr', ['--tsa-ca', authority.ca]))).facts).toContainEqual(
      expect.objectContaining({ code: 'STAMPED' }),
    ));
  it('refuses one that it cannot trust', async () =>
    expect(await found(asked('wrong.tsr', ['--tsa-ca', authority.ca]))).toEqual([`TIMESTAMP_WRONG ${join(folder, 'wrong.tsr')}`]));
  it('and says where none was checked', async () =>
    expect((await verify(asked('wrong.tsr', []))).facts).toContainEqual({ code: 'STAMP_UNCHECKED' }));
});
