import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_BYTES } from '../tlog/ed25519.hash';
import { KeysUnusable } from './key-store.port';
import { finishRewrite, makeFolder, mustBeOwnersOnly, rewriteInPlace, writeOnce } from './synced.file';

const SEEDS = /^(?:[0-9a-f]{64}\n)+$/;
const FILE = 'credential.keys';
const made = (): string => `${randomBytes(KEY_BYTES).toString('hex')}\n`;

/** Keys of 32 bytes in hex, one a line, made at the first start beside the other keys. The last one signs; none is ever taken away, for what it signed names it. */
export function credentialSeedsIn(folder: string): readonly Buffer[] {
  makeFolder(folder);
  const file = join(folder, FILE);
  finishRewrite(file);
  if (!existsSync(file)) writeOnce(file, made());
  return keptCredentialSeeds(folder);
}

/** As they stand there now, for whoever runs already: nothing is made or mended, for another may be writing there. */
export function keptCredentialSeeds(folder: string): readonly Buffer[] {
  const file = join(folder, FILE);
  mustBeOwnersOnly(file);
  return linesOf(file).map((line) => Buffer.from(line, 'hex'));
}

/** From the next start of an instance on it signs with this one. */
export function addCredentialSeed(folder: string): void {
  credentialSeedsIn(folder);
  const file = join(folder, FILE);
  rewriteInPlace(file, [...linesOf(file).map((line) => `${line}\n`), made()].join(''));
}

function linesOf(file: string): readonly string[] {
  const text = readFileSync(file, 'latin1');
  if (!SEEDS.test(text))
    throw new KeysUnusable(
      `${file} is damaged: restore it from its backup. Without it no credential can be signed, and no list says of older ones whether they hold.`,
    );
  return text.trimEnd().split('\n');
}
