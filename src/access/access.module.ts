import { DynamicModule, Global, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { CallerDirectory } from '../http/edge/caller.guard';
import { AnswerMemory } from '../http/answers/idempotency.interceptor';
import type { KeyStore } from '../keys/key-store.port';
import type { DerivedIds } from '../ledger/derived-ids.provider';
import { Vault } from '../people/vault.provider';
import { ApiKeysController } from './api-keys.controller';
import { ApiKeys } from './api-keys.provider';
import { Callers } from './callers.provider';
import { CreateKeyController } from './create-key.controller';
import { IdempotencyStore } from './idempotency-store.provider';
import { KeyOwners } from './key-owners.provider';
import { KeyRegister } from './key-register.query';
import { OAuthMetadataController, PUBLIC_ISSUER } from './oauth-metadata.controller';
import { OAuthTokenController } from './oauth-token.controller';
import { Accounts } from './oidc/accounts.provider';
import type { IdentityProvider } from './oidc/identity-provider.provider';
import { TokenCallers } from './oidc/token-callers.provider';
import { OneTimeCodes } from './one-time-codes.provider';
import { TokenIssuer } from './token-issuer.provider';
import { WorkerSessionController } from './worker-session.controller';

export interface AccessParts {
  readonly pool: Pool;
  /** For the memory of answers. */
  readonly courtesy: Pool;
  readonly keys: KeyStore;
  readonly ids: DerivedIds;
  /** Who says who people are, besides their keys; undefined: nobody. */
  readonly provider?: IdentityProvider | undefined;
  /** PUBLIC_URL. */
  readonly publicUrl?: string | undefined;
}

/** Who may call, and what they were answered. */
@Global()
@Module({})
export class AccessModule {
  static of({ pool, courtesy, keys: { secrets }, ids, provider, publicUrl }: AccessParts): DynamicModule {
    const memory = new IdempotencyStore(courtesy, secrets);
    const providers = [
      { provide: ApiKeys, useValue: new ApiKeys(pool, secrets, ids) },
      { provide: PUBLIC_ISSUER, useValue: publicUrl ?? null },
      { provide: KeyRegister, useValue: new KeyRegister(pool) },
      { provide: TokenIssuer, useValue: new TokenIssuer(pool, secrets) },
      { provide: Accounts, inject: [Vault], useFactory: (vault: Vault) => new Accounts(pool, ids, vault) },
      {
        provide: KeyOwners,
        inject: [Vault, Accounts],
        useFactory: (vault: Vault, accounts: Accounts) => new KeyOwners(vault, accounts, provider?.issuer),
      },
      { provide: OneTimeCodes, useValue: new OneTimeCodes(pool, secrets, ids) },
      {
        provide: CallerDirectory,
        inject: [Accounts],
        useFactory: (accounts: Accounts) =>
          new Callers(pool, secrets, provider && new TokenCallers(provider.verifier, provider.mapping, accounts)),
      },
      { provide: AnswerMemory, useValue: memory },
      { provide: IdempotencyStore, useValue: memory },
    ];
    return {
      module: AccessModule,
      controllers: [CreateKeyController, ApiKeysController, OAuthTokenController, OAuthMetadataController, WorkerSessionController],
      providers,
      exports: providers,
    };
  }
}
