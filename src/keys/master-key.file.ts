import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { HeldMasterKey, MASTER_KEY_BYTES } from './master-key.hash';
import { MasterKeyUnusable } from './master-key-unusable';
import { finishRewrite, mustBeOwnersOnly, rewriteInPlace, writeOnce } from './synced.file';

const HEX = /^[0-9a-f]{64}$/i;
const made = (): string => `${randomBytes(MASTER_KEY_BYTES).toString('hex')}\n`;

/** @throws MasterKeyUnusable where these are not 256 bits; the text itself is shown nowhere */
export function heldMasterKey(text: string, source: string): HeldMasterKey {
  if (!HEX.test(text.trim())) throw new MasterKeyUnusable('MASTER_KEY_INVALID', { source });
  return new HeldMasterKey(Buffer.from(text.trim(), 'hex'));
}

/** Made where nothing is wrapped yet; of two who start at once one makes it and both read it. @throws MasterKeyUnusable where it is lost */
export function masterKeyFile(file: string, { mayBeMade }: { readonly mayBeMade: boolean }): HeldMasterKey {
  finishRewrite(file);
  if (!existsSync(file)) {
    if (!mayBeMade) throw new MasterKeyUnusable('MASTER_KEY_MISSING', { file });
    writeOnce(file, made());
  }
  mustBeOwnersOnly(file);
  return heldMasterKey(readFileSync(file, 'latin1'), file);
}

/** The next key of a file, before it stands there. */
export const nextMasterKey = (): { readonly text: string; readonly key: HeldMasterKey } => {
  const text = made();
  return { text, key: heldMasterKey(text, 'chance') };
};

/** Over the former one, so that nothing is left of it. */
export const renewMasterKeyFile = (file: string, text: string): void => rewriteInPlace(file, text);
