import { Logger } from '@nestjs/common';
import { instant } from '../kernel/instant';
import type { SigningKey } from '../keys/signing-key.port';
import { privateKeyOf, publicBytesOf, signed } from '../tlog/ed25519.hash';
import { CredentialSigner, READ_AGAIN_MS } from './credential-signer.provider';
import { multikeyOf } from './did-key';

const keyWith = (byte: number): SigningKey => {
  const key = privateKeyOf(Buffer.alloc(32, byte));
  return { publicKey: publicBytesOf(key), sign: async (bytes) => signed(key, bytes) };
};
const [former, later] = [keyWith(1), keyWith(2)];
const named = multikeyOf(later.publicKey);

let now: number;
let read: number;
let inFile: () => readonly SigningKey[];
const signer = (): CredentialSigner =>
  new CredentialSigner(
    {
      keys: [former],
      publicUrl: undefined,
      realClock: { now: () => instant('2026-12-08T01:00:00.000000Z') },
      keysAgain: () => {
        read += 1;
        return inFile();
      },
    },
    () => now,
  );
beforeEach(() => {
  [now, read, inFile] = [0, 0, () => [former, later]];
  Logger.overrideLogger(false);
});

it('knows a key that another instance began to sign with, and goes on signing with its own', () => {
  const here = signer();
  expect([here.known(named)?.multikey, here.present.multikey]).toEqual([named, multikeyOf(former.publicKey)]);
  expect(here.keys).toHaveLength(2);
});

it('does not read the file for every name that strangers make up', () => {
  const here = signer();
  inFile = () => [former];
  for (const name of ['z1', 'z2', named]) expect(here.known(name)).toBeUndefined();
  expect(read).toBe(1);
  inFile = () => [former, later];
  now = READ_AGAIN_MS;
  expect([here.known(named)?.multikey, here.known(named)?.multikey, read]).toEqual([named, named, 2]);
});

it('keeps the keys it has where the file cannot be read', () => {
  const here = signer();
  inFile = () => {
    throw new Error('damaged');
  };
  expect([here.known(named), here.keys.length]).toEqual([undefined, 1]);
});
