import { createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DeploymentSecrets, KeysUnusable } from './key-store.port';
import { HAS_MODES, writeOnce } from './synced.file';

/** The secrets, and the master key that wraps every person's data key; that one never leaves the key store. */
export interface DeploymentKeys {
  readonly masterKey: Buffer;
  readonly secrets: DeploymentSecrets;
}

const KEY_BYTES = 32;
const OTHERS = 0o077;
const FORMAT = 'skills-ledger deployment keys v1';
const NAMES = ['masterKey', 'saltKey', 'idKey', 'blindIndexKey', 'answersKey', 'keySecretKey'] as const;
type Stored = Readonly<Record<'format' | 'saltKeyId' | (typeof NAMES)[number], string>>;

export const deploymentKeysFile = (folder: string): string => join(folder, 'deployment.keys');

/** @throws KeysUnusable where the file is damaged or others may read it */
export function readOrCreateDeploymentKeys(folder: string): DeploymentKeys {
  const file = deploymentKeysFile(folder);
  if (!existsSync(file)) writeOnce(file, made());
  checkMode(file);
  return parse(file, readFileSync(file, 'utf8'));
}

/** The same keys give the same id; nothing about them can be computed from it. */
export const keySetIdOf = ({ masterKey }: DeploymentKeys): string =>
  createHmac('sha256', masterKey).update('skills-ledger/key-set/v1').digest('hex');

function made(): string {
  const keys = Object.fromEntries(NAMES.map((name) => [name, randomBytes(KEY_BYTES).toString('hex')]));
  const stored = { format: FORMAT, saltKeyId: `salt-${randomBytes(4).toString('hex')}`, ...keys } as Stored;
  return `${JSON.stringify({ ...stored, sum: sumOf(stored) }, null, 2)}\n`;
}

function checkMode(file: string): void {
  if (HAS_MODES && (statSync(file).mode & OTHERS) !== 0) {
    throw new KeysUnusable(`${file} may be read by other accounts of this machine. Run: chmod 600 ${file}`);
  }
}

function parse(file: string, text: string): DeploymentKeys {
  const stored = parsed(text);
  if (!stored) throw new KeysUnusable(`${file} is damaged: restore it from its backup. Without it personal data cannot be read and no retry is recognised.`);
  const [masterKey, saltKey, idKey, blindIndexKey, answersKey, keySecretKey] = NAMES.map((name) => Buffer.from(stored[name], 'hex')) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
  return { masterKey, secrets: { saltKeyId: stored.saltKeyId, saltKey, idKey, blindIndexKey, answersKey, keySecretKey } };
}

function parsed(text: string): Stored | undefined {
  try {
    const { sum, ...stored } = JSON.parse(text) as Stored & { sum: string };
    return stored.format === FORMAT && sum === sumOf(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** A key with one wrong digit would otherwise pass for another key. */
const sumOf = (stored: Stored): string =>
  createHash('sha256').update(JSON.stringify([stored.format, stored.saltKeyId, ...NAMES.map((name) => stored[name])])).digest('hex');
