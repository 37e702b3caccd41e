import { join } from 'node:path';
import type { Settings } from '../config/settings';
import { addCredentialSeed } from '../keys/credential-keys.file';
import { credentialKeys } from '../keys/credential-keys.provider';
import { didOf, multikeyOf } from '../vc/did-key';
import { namesOf } from './words';

const USAGE = 2;

/**
 * `credential-key status`: who signs credentials, and who did before. `credential-key rotate`: another key signs from the next start of
 * every instance on. The former ones stay: what they signed names them, and its lists are signed by them. No data is touched, and the service may run.
 */
export async function credentialKey(
  args: readonly string[],
  { dataDir, credentialKeys: source = { kind: 'file' } }: Settings,
): Promise<number> {
  const folder = join(dataDir, 'keys');
  const verb = namesOf(args)[0];
  const isRotated = verb === 'rotate';
  switch (verb) {
    case 'status':
      break;
    case 'rotate':
      if (source.kind !== 'file')
        throw new Error('the keys are not in a file of this folder: give the new one at the end of the list where they are given');
      addCredentialSeed(folder);
      break;
    default:
      console.error('usage: npm run ledger -- credential-key <status|rotate> [--data DIR]');
      return USAGE;
  }
  const [present, ...former] = credentialKeys(folder, source)
    .map(({ publicKey }) => didOf(multikeyOf(publicKey)))
    .reverse();
  console.log(`credential key: ${present} signs credentials from the next start of an instance on`);
  if (isRotated)
    console.log('credential key: back up the keys now, before anything is signed with the new one; then restart every instance');
  for (const did of former) console.log(`credential key: ${did} signed before, and stays known for what it signed`);
  return 0;
}
