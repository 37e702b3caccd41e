import { DynamicModule, Global, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { CallerDirectory } from '../http/caller.guard';
import { AnswerMemory } from '../http/idempotency.interceptor';
import type { KeyStore } from '../keys/key-store.port';
import type { DerivedIds } from '../ledger/derived-ids.provider';
import { ApiKeysController } from './api-keys.controller';
import { ApiKeys } from './api-keys.provider';
import { Callers } from './callers.provider';
import { CreateKeyController } from './create-key.controller';
import { IdempotencyStore } from './idempotency-store.provider';
import { KeyOwners } from './key-owners.provider';
import { KeyRegister } from './key-register.query';
import { OAuthTokenController } from './oauth-token.controller';
import { OneTimeCodes } from './one-time-codes.provider';
import { TokenIssuer } from './token-issuer.provider';
import { WorkerSessionController } from './worker-session.controller';

export interface AccessParts {
  readonly pool: Pool;
  readonly keys: KeyStore;
  readonly ids: DerivedIds;
}

/** Who may call, and what they were answered. */
@Global()
@Module({})
export class AccessModule {
  static of({ pool, keys: { secrets }, ids }: AccessParts): DynamicModule {
    const [callers, memory] = [new Callers(pool, secrets), new IdempotencyStore(pool, secrets)];
    const providers = [
      { provide: ApiKeys, useValue: new ApiKeys(pool, secrets, ids) },
      { provide: KeyRegister, useValue: new KeyRegister(pool) },
      { provide: TokenIssuer, useValue: new TokenIssuer(pool, secrets) },
      KeyOwners,
      { provide: OneTimeCodes, useValue: new OneTimeCodes(pool, secrets, ids) },
      { provide: CallerDirectory, useValue: callers },
      { provide: AnswerMemory, useValue: memory },
      { provide: IdempotencyStore, useValue: memory },
    ];
    return { module: AccessModule, controllers: [CreateKeyController, ApiKeysController, OAuthTokenController, WorkerSessionController], providers, exports: providers };
  }
}
