import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { copyFile, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isUuid, type Uuid } from '../kernel/uuid';
import { wrappingsOf } from '../keys/wrapped-keys';
import { FORMAT_VERSION, type KeysManifest, type StoredPart } from './manifest';
import { claimEmpty, readManifest, Tally, verifyParts, writeManifest } from './part.file';

const OWNER_ONLY = 0o600;
const MASTER_KEY = 'master.key';
/**
 * In this order: a key is overwritten before its reference is listed, so that a list that was copied first never names a
 * key that the copy still has alive. The master key is never among them.
 */
const FILES = ['destroyed.keys', 'person.keys', 'deployment.keys', 'log.key', 'log-next.key', 'credential.keys'] as const;

export interface KeysToCopy {
  readonly keysFolder: string;
  readonly into: string;
  readonly keySetId: string;
  readonly product: string;
  readonly takenAt: string;
  /** The last checkpoint that was signed; null where nothing is sealed. */
  readonly signed: string | null;
}

/** Copies the keys while a service may add to them and destroy some. */
export async function copyKeys({ keysFolder, into, ...made }: KeysToCopy): Promise<KeysManifest> {
  claimEmpty(into);
  const parts: StoredPart[] = [];
  for (const name of FILES) if (existsSync(join(keysFolder, name))) parts.push(await copied(keysFolder, into, name));
  const wrappings = wrappingsOf(readFileSync(join(into, 'deployment.keys'), 'utf8')) ?? [];
  const manifest: KeysManifest = { version: FORMAT_VERSION, kind: 'keys', ...made, masterKeys: wrappings.map(({ keyId }) => keyId), parts };
  writeManifest(into, manifest);
  return manifest;
}

/** @throws Refused where the set is not whole */
export async function openKeysSet(folder: string): Promise<KeysManifest> {
  const manifest = readManifest(folder, 'keys');
  // What a newer release lays down is not judged by this one.
  if (manifest.version <= FORMAT_VERSION) await verifyParts(folder, manifest.parts);
  return manifest;
}

/** @param masterKey a copy of the file that opens them, where it is one */
export async function placeKeys(folder: string, { parts }: KeysManifest, keysFolder: string, masterKey: string | undefined): Promise<void> {
  for (const { path } of parts) await owned(join(folder, path), join(keysFolder, path));
  if (masterKey !== undefined) await owned(masterKey, join(keysFolder, MASTER_KEY));
}

/** The references in a list of destroyed keys that has outlived the machine. */
export const destroyedIn = (file: string): readonly Uuid[] => readFileSync(file, 'latin1').split('\n').filter(isUuid);

async function copied(from: string, into: string, path: string): Promise<StoredPart> {
  const tally = new Tally();
  await pipeline(createReadStream(join(from, path)), tally, createWriteStream(join(into, path), { mode: OWNER_ONLY, flush: true }));
  return { path, bytes: tally.bytes, sha256: tally.sha256 };
}

async function owned(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await chmod(to, OWNER_ONLY);
}
