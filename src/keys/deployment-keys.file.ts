import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeploymentKeys, deploymentKeysOf, madeDeploymentKeys } from './deployment-keys.hash';
import { KeysUnusable } from './key-store.port';
import type { MasterKey } from './master-key.port';
import { MasterKeyUnusable } from './master-key-unusable';
import { finishRewrite, mustBeOwnersOnly, rewriteInPlace, writeOnce } from './synced.file';
import { unwrapped, type Wrapping, wrapping, wrappingsOf, wrappingsText } from './wrapped-keys';

export const deploymentKeysFile = (folder: string): string => join(folder, 'deployment.keys');

/** Whether something lies there that only one master key opens: then none may be made. */
export function isWrapped(folder: string): boolean {
  const file = deploymentKeysFile(folder);
  finishRewrite(file);
  return existsSync(file) && wrappingsOf(readFileSync(file, 'utf8')) !== undefined;
}

/** @throws KeysUnusable where the file is damaged, others may read it, or the master key does not open it */
export function readOrCreateDeploymentKeys(folder: string, master: MasterKey): DeploymentKeys {
  const file = deploymentKeysFile(folder);
  if (!existsSync(file)) writeOnce(file, wrappingsText([wrapping(master, madeDeploymentKeys())]));
  return keysIn(openedFile(file, master).text, file);
}

/** The keys in clear, and the wrappings of the file as it stands. A file of the time when they lay there in clear is wrapped, once. */
export function openedFile(
  file: string,
  master: MasterKey,
): { readonly text: string; readonly of: Wrapping; readonly wrappings: readonly Wrapping[] } {
  finishRewrite(file);
  mustBeOwnersOnly(file);
  const found = readFileSync(file, 'utf8');
  if (deploymentKeysOf(found)) rewriteInPlace(file, wrappingsText([wrapping(master, found.trimEnd())]));
  const wrappings = wrappingsOf(readFileSync(file, 'utf8'));
  if (!wrappings) throw damaged(file);
  const opened = unwrapped(master, wrappings);
  if (opened) return { ...opened, wrappings };
  // Its own wrapping, which it does not open: the bytes have changed.
  if (wrappings.some(({ by, keyId }) => by === master.kind && keyId !== null && keyId === master.keyId)) throw damaged(file);
  const wanted = wrappings.map(({ keyId }) => keyId ?? 'COMMAND');
  throw new MasterKeyUnusable('MASTER_KEY_WRONG', { file, wanted, given: master.keyId ?? 'COMMAND' });
}

/** Wrapped as told, and by nothing else. */
export const rewrap = (file: string, wrappings: readonly Wrapping[]): void => rewriteInPlace(file, wrappingsText(wrappings));

function keysIn(text: string, file: string): DeploymentKeys {
  const keys = deploymentKeysOf(text);
  if (!keys) throw damaged(file);
  return keys;
}

const damaged = (file: string): KeysUnusable =>
  new KeysUnusable(`${file} is damaged: restore it from its backup. Without it personal data cannot be read and no retry is recognised.`);
