import { DynamicModule, Global, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { KEY_STORE, KeyStore } from '../keys/key-store.port';
import { AccessLog } from './access-log.provider';
import { Vault } from './vault.provider';
import { VaultTexts } from './vault-texts.provider';

export interface PeopleParts {
  readonly pool: Pool;
  readonly keys: KeyStore;
}

/** The vault of personal data, and the log of who read it. */
@Global()
@Module({})
export class PeopleModule {
  static of({ pool, keys }: PeopleParts): DynamicModule {
    const log = new AccessLog(pool);
    const providers = [
      { provide: KEY_STORE, useValue: keys },
      { provide: AccessLog, useValue: log },
      { provide: Vault, useValue: new Vault(pool, keys, log) },
      { provide: VaultTexts, useValue: new VaultTexts(pool, keys, log) },
    ];
    return { module: PeopleModule, providers, exports: providers };
  }
}
