import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KeysUnusable } from '../../keys/key-store.port';
import { finishRewrite, HAS_MODES, makeFolder, rewriteInPlace, syncFolder, writeOnce } from '../../keys/synced.file';
import { KEY_BYTES, privateKeyOf, publicBytesOf } from '../../tlog/ed25519.hash';
import { signNote } from '../../tlog/sign-note.hash';
import { LOG_SIGNATURE, verifierKey } from '../../tlog/verifier-key.hash';
import type { LogSigner } from './log-signer.port';

const SEED = /^[0-9a-f]{64}\n?$/;
const OTHERS = 0o077;
const [PRESENT, NEXT] = ['log.key', 'log-next.key'];

/** A key of 32 bytes in hex, made at the first start, beside the other keys: whoever has it can sign for this log. */
export function logKeyInFolder(folder: string): Buffer {
  makeFolder(folder);
  const file = join(folder, PRESENT);
  finishRewrite(file);
  if (!existsSync(file)) writeOnce(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`);
  return seedOf(file);
}

/** A second one, where somebody has put it: checkpoints bear both signatures until the first is taken away. */
export function nextLogKeyInFolder(folder: string): Buffer | undefined {
  const file = join(folder, NEXT);
  return existsSync(file) ? seedOf(file) : undefined;
}

/** Made where nobody has put one. */
export function makeNextLogKey(folder: string): Buffer {
  const file = join(folder, NEXT);
  if (!existsSync(file)) writeOnce(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`);
  return seedOf(file);
}

/** The second one takes the place of the first, of which nothing is left: over its bytes. What a crash leaves is two keys that are the same. */
export function retireLogKey(folder: string): void {
  const next = nextLogKeyInFolder(folder);
  if (!next) throw new KeysUnusable('there is no next key that could take the place of the one that signs');
  rewriteInPlace(join(folder, PRESENT), `${next.toString('hex')}\n`);
  rmSync(join(folder, NEXT));
  syncFolder(folder);
}

function seedOf(file: string): Buffer {
  if (HAS_MODES && (statSync(file).mode & OTHERS) !== 0)
    throw new KeysUnusable(`${file} may be read by other accounts of this machine. Run: chmod 600 ${file}`);
  const text = readFileSync(file, 'utf8');
  if (!SEED.test(text))
    throw new KeysUnusable(`${file} is damaged: restore it from its backup. Without it nothing can be signed for this log.`);
  return Buffer.from(text.trim(), 'hex');
}

export function signerWith(origin: string, seed: Buffer): LogSigner {
  const key = privateKeyOf(seed);
  return { key: verifierKey(origin, LOG_SIGNATURE, publicBytesOf(key)), sign: async (text) => signNote(origin, key, text) };
}
