import { CONTEXTS } from '../contexts/contexts.declaration';
import { DecideErasureHandler, RequestErasureHandler } from '../contexts/workforce/services';
import { PROJECTIONS } from '../app';
import { SYSTEM_CLOCK } from '../config/system-clock.provider';
import type { FileStore } from '../files/file-store.port';
import type { Infrastructure } from '../infrastructure.provider';
import type { Clock } from '../kernel/clock';
import { NoEarlierClock } from '../kernel/no-earlier-clock';
import type { KeyStore } from '../keys/key-store.port';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { EventCatalogue } from '../ledger/event-catalogue';
import type { EventStore } from '../ledger/event-store.port';
import { KeyedCommitter } from '../ledger/keyed-committer.provider';
import { Ledger } from '../ledger/ledger';
import { AccessLog } from '../people/access-log.provider';
import { KeptParts } from '../people/kept-parts.provider';
import { PersonErasure } from '../people/person-erasure.provider';
import { PersonFiles } from '../people/person-files.provider';
import { Vault } from '../people/vault.provider';
import { ReadModels } from '../projecting/read-models.provider';
import { ScheduledRecords } from '../read-models/kept-records/kept-records.query';
import { MovableClock } from '../sandbox/movable-clock';

/** What an erasure needs of the service, and no more: its rules and its hands, on the log and the vault of a data folder. */
export interface Erasing {
  readonly ledger: Ledger;
  readonly request: RequestErasureHandler;
  readonly decide: DecideErasureHandler;
  /** @throws ReadModelBehind where read models are behind the log: they may not know of a duty yet */
  upToDate(): Promise<void>;
}

export async function erasing({ store, projectors, readers }: Infrastructure, keys: KeyStore, files: FileStore): Promise<Erasing> {
  const ids = new DerivedIds(keys.secrets.idKey);
  const clock = await clockOf(store);
  const ledger = new Ledger(store, clock, new KeyedCommitter(keys.secrets, ids), new EventCatalogue(CONTEXTS.flatMap(({ events }) => events)));
  const log = new AccessLog(projectors);
  const erasure = new PersonErasure(new Vault(projectors, keys, log), new PersonFiles(projectors, keys, files, log));
  const readModels = new ReadModels(readers, PROJECTIONS.map(({ name }) => name));
  const kept = new ScheduledRecords(readModels, new KeptParts(projectors));
  return {
    ledger, upToDate: async () => readModels.reach((await store.head()).position),
    request: new RequestErasureHandler(ledger, kept, erasure, clock), decide: new DecideErasureHandler(ledger, kept, erasure, clock),
  };
}

/** Of a demo ledger the day on which its own clock stands. */
async function clockOf(store: EventStore): Promise<Clock> {
  const [first] = await store.readAll(0n, 1);
  const { at } = await store.head();
  const isDemo = first !== undefined && (JSON.parse(first.data) as { readonly kind?: string }).kind === 'DEMO';
  return isDemo && at !== null ? new MovableClock(at, SYSTEM_CLOCK) : new NoEarlierClock(SYSTEM_CLOCK);
}
