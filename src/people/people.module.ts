import { DynamicModule, Global, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { FileStore } from '../files/file-store.port';
import { KEY_STORE, KeyStore } from '../keys/key-store.port';
import { AccessLog } from './access-log.provider';
import { NameSearch } from './name-search.provider';
import { KeptParts } from './kept-parts.provider';
import { PersonErasure } from './person-erasure.provider';
import { PersonFiles } from './person-files.provider';
import { PrintedPeople } from './printed-people.provider';
import { Readings } from './readings.provider';
import { checkKeysFitVault } from './vault-keys.provider';
import { Vault } from './vault.provider';
import { VaultTexts } from './vault-texts.provider';

export interface PeopleParts {
  readonly pool: Pool;
  readonly keys: KeyStore;
  readonly files: FileStore;
}

const KEYS_FIT = Symbol('the keys fit the vault');

/** The vault of personal data, and the log of who read it. */
@Global()
@Module({})
export class PeopleModule {
  static of({ pool, keys, files }: PeopleParts): DynamicModule {
    const log = new AccessLog(pool);
    const [vault, personFiles] = [new Vault(pool, keys, log), new PersonFiles(pool, keys, files, log)];
    const providers = [
      { provide: KEY_STORE, useValue: keys },
      { provide: AccessLog, useValue: log },
      { provide: Readings, useValue: new Readings(pool, log) },
      { provide: NameSearch, useValue: new NameSearch(pool, keys, log) },
      { provide: Vault, useValue: vault },
      { provide: PrintedPeople, useValue: new PrintedPeople(pool, keys, log) },
      { provide: FileStore, useValue: files },
      { provide: PersonFiles, useValue: personFiles },
      { provide: KeptParts, useValue: new KeptParts(pool) },
      { provide: PersonErasure, useValue: new PersonErasure(vault, personFiles) },
      { provide: VaultTexts, useValue: new VaultTexts(pool, keys, log) },
    ];
    // Resolved before the first request is taken: with keys that do not fit, the application does not come up.
    const check = { provide: KEYS_FIT, useFactory: () => checkKeysFitVault(pool, keys) };
    return { module: PeopleModule, providers: [...providers, check], exports: providers };
  }
}
