import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { DeploymentSecrets } from './key-store.port';

/** The secrets, and the key under which every person's data key lies; that one never leaves the key store. */
export interface DeploymentKeys {
  readonly masterKey: Buffer;
  readonly secrets: DeploymentSecrets;
}

const KEY_BYTES = 32;
/** The whole of a file of version 1, where these keys lay in clear, and what version 2 wraps: one is made from the other without reading it anew. */
const FORMAT = 'skills-ledger deployment keys v1';
const NAMES = ['masterKey', 'saltKey', 'idKey', 'blindIndexKey', 'answersKey', 'keySecretKey'] as const;
type Stored = Readonly<Record<'format' | 'saltKeyId' | (typeof NAMES)[number], string>>;

export function madeDeploymentKeys(): string {
  const keys = Object.fromEntries(NAMES.map((name) => [name, randomBytes(KEY_BYTES).toString('hex')]));
  const stored = { format: FORMAT, saltKeyId: `salt-${randomBytes(4).toString('hex')}`, ...keys } as Stored;
  return `${JSON.stringify({ ...stored, sum: sumOf(stored) }, null, 2)}\n`;
}

/** Undefined where the text is no set of keys, or one digit of it was changed. */
export function deploymentKeysOf(text: string): DeploymentKeys | undefined {
  const stored = parsed(text);
  if (!stored) return undefined;
  const [masterKey, saltKey, idKey, blindIndexKey, answersKey, keySecretKey] = NAMES.map((name) => Buffer.from(stored[name], 'hex')) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  return { masterKey, secrets: { saltKeyId: stored.saltKeyId, saltKey, idKey, blindIndexKey, answersKey, keySecretKey } };
}

/** The same keys give the same id; nothing about them can be computed from it. */
export const keySetIdOf = ({ masterKey }: DeploymentKeys): string =>
  createHmac('sha256', masterKey).update('skills-ledger/key-set/v1').digest('hex');

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
  createHash('sha256')
    .update(JSON.stringify([stored.format, stored.saltKeyId, ...NAMES.map((name) => stored[name])]))
    .digest('hex');
