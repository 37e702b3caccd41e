import { DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, CLOCK } from '../kernel/clock';
import type { AppendMeter } from './append-meter.port';
import { COMMITTER, Committer } from './commitment.port';
import { DerivedIds } from './derived-ids.provider';
import type { EventCatalogue } from './event-catalogue';
import { EVENT_STORE, EventStore, LOG_EPOCH } from './event-store.port';
import { Ledger } from './ledger';
import { LogTime } from './log-time.provider';

export interface LedgerParts {
  readonly store: EventStore;
  readonly epoch: number;
  readonly clock: Clock;
  readonly committer: Committer;
  readonly ids: DerivedIds;
  readonly catalogue: EventCatalogue;
  readonly meter: AppendMeter;
}

/** The ledger for every context; which store stands behind it is the composition root's choice. */
@Global()
@Module({})
export class LedgerModule {
  static of({ store, epoch, clock, committer, ids, catalogue, meter }: LedgerParts): DynamicModule {
    const providers = [
      { provide: EVENT_STORE, useValue: store },
      { provide: LOG_EPOCH, useValue: epoch },
      { provide: CLOCK, useValue: clock },
      { provide: COMMITTER, useValue: committer },
      { provide: DerivedIds, useValue: ids },
      { provide: LogTime, useValue: new LogTime(store) },
      { provide: Ledger, useValue: new Ledger(store, clock, committer, catalogue, meter) },
    ];
    return { module: LedgerModule, providers, exports: providers };
  }
}
