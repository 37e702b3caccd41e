import { DynamicModule, Global, Module } from '@nestjs/common';
import { Bindings } from './bound-answers/bindings.query';
import { KnownBetween } from './bound-answers/known-between.provider';
import { Proofs } from './serving/proofs.query';
import { ProofsController } from './serving/proofs.controller';
import { SEALING } from './sealing-token';
import type { Sealing } from './sealing.provider';
import { TlogController } from './serving/tlog.controller';

/** The log of the log: sealed in a thread, served as files. */
@Global()
@Module({})
export class SealingModule {
  static of(sealing: Sealing): DynamicModule {
    const providers = [{ provide: SEALING, useValue: sealing }, Proofs, Bindings, KnownBetween];
    return { module: SealingModule, controllers: [TlogController, ProofsController], providers, exports: providers };
  }
}
