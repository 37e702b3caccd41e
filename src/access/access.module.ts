import { DynamicModule, Global, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { CallerDirectory } from '../http/caller.guard';
import { AnswerMemory } from '../http/idempotency.interceptor';
import type { KeyStore } from '../keys/key-store.port';
import type { DerivedIds } from '../ledger/derived-ids.provider';
import { ApiKeys } from './api-keys.provider';
import { Callers } from './callers.provider';
import { CreateKeyController } from './create-key.controller';
import { IdempotencyStore } from './idempotency-store.provider';
import { OneTimeCodes } from './one-time-codes.provider';
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
    const [callers, memory] = [new Callers(pool), new IdempotencyStore(pool, secrets)];
    const providers = [
      { provide: ApiKeys, useValue: new ApiKeys(pool, secrets, ids) },
      { provide: OneTimeCodes, useValue: new OneTimeCodes(pool, secrets, ids) },
      { provide: CallerDirectory, useValue: callers },
      { provide: AnswerMemory, useValue: memory },
      { provide: IdempotencyStore, useValue: memory },
    ];
    return { module: AccessModule, controllers: [CreateKeyController, WorkerSessionController], providers, exports: providers };
  }
}
