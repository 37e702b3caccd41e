import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSigned, privateKeyOf, publicBytesOf } from '../tlog/ed25519.hash';
import { addCredentialSeed } from './credential-keys.file';
import { credentialKeys } from './credential-keys.provider';
import { KeysUnusable } from './key-store.port';
import { SigningKeyUnusable } from './signing-key.port';
import { signedByProgram } from './signing-program.adapter';

const BYTES = Buffer.from('what is said of a certificate');
const seeds = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const publicHex = seeds.map((seed) => publicBytesOf(privateKeyOf(seed)).toString('hex'));
/** What a key-management service would be asked by: it has two keys, and is told which is wanted. */
const program: readonly string[] = [
  process.execPath,
  '-e',
  `
  const { createPrivateKey, createPublicKey, sign } = require('node:crypto');
  const keys = ${JSON.stringify(seeds.map((seed) => seed.toString('hex')))}.map((seed) => createPrivateKey({ key: Buffer.from('302e020100300506032b657004220420' + seed, 'hex'), format: 'der', type: 'pkcs8' }));
  const wanted = keys.find((key) => createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex') === process.argv.at(-1));
  const parts = []; process.stdin.on('data', (part) => parts.push(part)).on('end', () => console.log(sign(null, Buffer.concat(parts), wanted).toString('base64')));`,
];

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'skills-ledger-credential-keys-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const file = (): string => join(folder, 'credential.keys');

it('the environment and a program sign alike, with each of their keys', async () => {
  const [held, asked] = [
    credentialKeys(folder, { kind: 'environment', hex: seeds.map((seed) => seed.toString('hex')) }),
    credentialKeys(folder, { kind: 'command', command: program, publicHex }),
  ];
  for (const index of [0, 1]) {
    const signature = await held[index]!.sign(BYTES);
    expect([
      asked[index]!.publicKey.equals(held[index]!.publicKey),
      (await asked[index]!.sign(BYTES)).equals(signature),
      isSigned(held[index]!.publicKey, BYTES, signature),
    ]).toEqual([true, true, true]);
  }
});

it('a file is made once; another key is added behind it, and the former one stays', () => {
  const [first] = credentialKeys(folder);
  expect(credentialKeys(folder).map(({ publicKey }) => publicKey)).toEqual([first!.publicKey]);
  addCredentialSeed(folder);
  const both = credentialKeys(folder).map(({ publicKey }) => publicKey);
  expect([both.length, both[0]]).toEqual([2, first!.publicKey]);
});

it('a program that gives another signature signs nothing', async () =>
  expect(
    credentialKeys(folder, { kind: 'command', command: [process.execPath, '-e', 'console.log("AAAA")'], publicHex })[1]!.sign(BYTES),
  ).rejects.toThrow(SigningKeyUnusable));

it('a program is started once for all who want the same at one time', async () => {
  const starts = join(folder, 'starts');
  const counting = [program[0]!, program[1]!, `require('node:fs').appendFileSync(${JSON.stringify(starts)}, '.');${program[2]!}`];
  const key = credentialKeys(folder, { kind: 'command', command: counting, publicHex })[1]!;
  await Promise.all(Array.from({ length: 200 }, () => key.sign(BYTES)));
  expect(readFileSync(starts, 'utf8')).toBe('.');
});

it('a program that leaves something behind with its output is not waited for', async () => {
  const leaves = [
    process.execPath,
    '-e',
    `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); setTimeout(() => process.exit(0), 10)`,
  ];
  await expect(signedByProgram(leaves, Buffer.alloc(32), BYTES, 1_000)).rejects.toThrow('did not answer within 1000 ms');
});

it('a file that is damaged, or that others may read, is none', () => {
  writeFileSync(file(), 'abc\n', { mode: 0o600 });
  expect(() => credentialKeys(folder)).toThrow(KeysUnusable);
  rmSync(file());
  credentialKeys(folder);
  chmodSync(file(), 0o644);
  expect(() => credentialKeys(folder)).toThrow('chmod 600');
});
