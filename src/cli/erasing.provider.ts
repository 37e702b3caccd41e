import { DecideErasureHandler, RequestErasureHandler } from '../contexts/workforce/services';
import { PROJECTIONS } from '../app';
import type { FileStore } from '../files/file-store.port';
import type { Infrastructure } from '../infrastructure.provider';
import type { KeyStore } from '../keys/key-store.port';
import type { Ledger } from '../ledger/ledger';
import { AccessLog } from '../people/access-log.provider';
import { KeptParts } from '../people/kept-parts.provider';
import { PersonErasure } from '../people/person-erasure.provider';
import { PersonFiles } from '../people/person-files.provider';
import { Vault } from '../people/vault.provider';
import { ReadModels } from '../projecting/querying/read-models.provider';
import { ScheduledRecords } from '../read-models/kept-records/kept-records.query';
import { recordingLedger } from './recording.provider';

/** What an erasure needs of the service, and no more: its rules and its hands, on the log and the vault of a data folder. */
export interface Erasing {
  readonly ledger: Ledger;
  readonly request: RequestErasureHandler;
  readonly decide: DecideErasureHandler;
  /** @throws ReadModelBehind where read models are behind the log: they may not know of a duty yet */
  upToDate(): Promise<void>;
}

export async function erasing({ store, projectors, readers }: Infrastructure, keys: KeyStore, files: FileStore): Promise<Erasing> {
  const { ledger, clock } = await recordingLedger(store, keys);
  const log = new AccessLog(projectors);
  const erasure = new PersonErasure(new Vault(projectors, keys, log), new PersonFiles(projectors, keys, files, log));
  const readModels = new ReadModels(
    readers,
    PROJECTIONS.map(({ name }) => name),
  );
  const kept = new ScheduledRecords(readModels, new KeptParts(projectors));
  return {
    ledger,
    upToDate: async () => readModels.reach((await store.head()).position),
    request: new RequestErasureHandler(ledger, kept, erasure, clock),
    decide: new DecideErasureHandler(ledger, kept, erasure, clock),
  };
}
