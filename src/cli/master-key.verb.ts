import { join } from 'node:path';
import type { Settings } from '../config/settings';
import { MasterKeys, type MasterKeyStatus } from '../keys/rotate-master-key.provider';
import { namesOf } from './words';

const USAGE = 2;
const told = ({ kind, keyId }: MasterKeyStatus['present']): string =>
  keyId === null ? 'a command' : `${kind === 'KEY' ? 'key ' : ''}${keyId}`;

/**
 * `master-key status`: what wraps the keys of this data folder. `master-key rotate`: another master key, over the former one where
 * it is in a file; elsewhere the one that NEXT_MASTER_KEY, NEXT_MASTER_KEY_FILE or NEXT_MASTER_KEY_COMMAND names, beside the former.
 * `master-key retire`: then, when every instance was started with it, the former no more. No data is touched, and the service may run.
 */
export async function masterKey(args: readonly string[], settings: Settings): Promise<number> {
  const keys = new MasterKeys(join(settings.dataDir, 'keys'), settings.masterKey ?? { kind: 'file' });
  switch (namesOf(args)[0]) {
    case 'status':
      break;
    case 'rotate':
      keys.rotate(settings.nextMasterKey);
      break;
    case 'retire':
      keys.retire();
      break;
    default:
      console.error('usage: npm run ledger -- master-key <status|rotate|retire> [--data DIR]');
      return USAGE;
  }
  const { present, others } = keys.status();
  console.log(`master key: ${told(present)} opens the keys`);
  for (const other of others)
    console.log(`master key: ${told(other)} opens them too; start every instance with it, then run master-key retire`);
  return 0;
}
