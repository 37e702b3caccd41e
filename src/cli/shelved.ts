import { SYSTEM_CLOCK } from '../config/system-clock.provider';
import { Shelves } from '../contexts/catalogue/services';
import { CONTEXTS } from '../contexts/contexts.declaration';
import type { Infrastructure } from '../infrastructure.provider';
import type { DeploymentSecrets } from '../keys/key-store.port';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { EventCatalogue } from '../ledger/event-catalogue';
import { KeyedCommitter } from '../ledger/keyed-committer.provider';
import { Ledger } from '../ledger/ledger';

/** What the ledger holds of published documents is known to a process that has read it: decisions lean on them by reference. */
export async function shelve({ store }: Pick<Infrastructure, 'store'>, secrets: DeploymentSecrets): Promise<void> {
  const ids = new DerivedIds(secrets.idKey);
  const catalogue = new EventCatalogue(CONTEXTS.flatMap(({ events }) => events));
  await new Shelves(new Ledger(store, SYSTEM_CLOCK, new KeyedCommitter(secrets, ids), catalogue), ids, SYSTEM_CLOCK, store).fill();
}
