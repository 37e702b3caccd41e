import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeysUnusable } from '../../keys/key-store.port';
import { privateKeyOf, publicBytesOf } from '../../tlog/ed25519.hash';
import { openNote } from '../../tlog/sign-note.hash';
import { SigningKeyUnusable } from '../../keys/signing-key.port';
import { logSigners } from './log-signers.provider';

const ORIGIN = 'ledger.example/tlog';
const TEXT = 'ledger.example/tlog\n1\nMSq0Dt9FLfCq4SwREaDur5Tf9uAVCkgFdx0mUArLguc=\n';
const seed = Buffer.alloc(32, 1);
const publicHex = publicBytesOf(privateKeyOf(seed)).toString('hex');
/** What a key-management service would be asked by. */
const program = (key: Buffer): readonly string[] => [
  process.execPath,
  '-e',
  `
  const { createPrivateKey, sign } = require('node:crypto');
  const key = createPrivateKey({ key: Buffer.from('302e020100300506032b657004220420${key.toString('hex')}', 'hex'), format: 'der', type: 'pkcs8' });
  const parts = []; process.stdin.on('data', (part) => parts.push(part)).on('end', () => console.log(sign(null, Buffer.concat(parts), key).toString('base64')));`,
];

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'skills-ledger-log-key-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('a file, the environment and a program sign alike, and the same again', async () => {
  const [first] = logSigners(ORIGIN, folder);
  const fromEnvironment = logSigners(ORIGIN, folder, { kind: 'environment', hex: seed.toString('hex') })[0]!;
  const fromProgram = logSigners(ORIGIN, folder, { kind: 'command', command: program(seed), publicHex })[0]!;
  const signature = await fromEnvironment.sign(TEXT);
  expect([await fromProgram.sign(TEXT), await fromProgram.sign(TEXT)]).toEqual([signature, signature]);
  expect(openNote({ text: TEXT, signatures: [signature, await first!.sign(TEXT)] }, [fromProgram.key, first!.key]).signedBy).toHaveLength(
    2,
  );
  // The file is made once.
  expect(logSigners(ORIGIN, folder)[0]!.key).toEqual(first!.key);
});

it('both keys sign while one takes the place of the other', async () => {
  writeFileSync(join(folder, 'log-next.key'), `${Buffer.alloc(32, 2).toString('hex')}\n`, { mode: 0o600 });
  const signers = logSigners(ORIGIN, folder);
  const signatures = await Promise.all(signers.map((signer) => signer.sign(TEXT)));
  expect(signers).toHaveLength(2);
  for (const { key } of signers) expect(openNote({ text: TEXT, signatures }, [key]).signedBy).toHaveLength(1);
});

it.each([
  ['signs with another key', program(Buffer.alloc(32, 2))],
  ['says nothing', [process.execPath, '-e', '']],
  ['fails', [process.execPath, '-e', 'process.exit(4)']],
  ['is not there', ['/nowhere/at-all']],
])('a program that %s signs nothing', async (_, command) => {
  await expect(logSigners(ORIGIN, folder, { kind: 'command', command, publicHex })[0]!.sign(TEXT)).rejects.toThrow(SigningKeyUnusable);
});

it('a key that is damaged, or that others may read, is none', () => {
  writeFileSync(join(folder, 'log.key'), 'abc\n', { mode: 0o600 });
  expect(() => logSigners(ORIGIN, folder)).toThrow(KeysUnusable);
  rmSync(join(folder, 'log.key'));
  writeFileSync(join(folder, 'log.key'), `${seed.toString('hex')}\n`, { mode: 0o644 });
  expect(() => logSigners(ORIGIN, folder)).toThrow('chmod 600');
});
