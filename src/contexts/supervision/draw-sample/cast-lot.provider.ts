import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { EVENT_STORE, EventStore, Position } from '../../../ledger/event-store.port';
import type { Viewer } from '../../../projecting/querying/read-models.provider';
import { DrawnLot, LOT } from '../inspection.events';
import type { Frame } from '../population/frame';
import { Population } from '../population/population.query';
import { drawnByLot, populationDigest } from './lot.hash';
import { sampleFault, type SampleSize, sizeIn } from './sample-size';

export interface Cast {
  readonly seed: string;
  readonly seedFrom: DrawnLot['seedFrom'];
  readonly asked: SampleSize;
}

/** Casts a lot over the population at a position: the first time over what is known now, then over the same again. */
@Injectable()
export class CastLot {
  constructor(
    private readonly population: Population,
    private readonly ids: DerivedIds,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async now(viewer: Viewer, frame: Frame, cast: Cast): Promise<DrawnLot> {
    const { position } = await this.store.head();
    return this.at(viewer, frame, cast, position);
  }

  /** @throws Refused SAMPLE_ABOVE_LIMIT */
  async at(viewer: Viewer, frame: Frame, { seed, seedFrom, asked }: Cast, position: Position): Promise<DrawnLot> {
    const { value: units } = await this.population.of(viewer, frame, position);
    const byId = new Map(units.map((unit) => [unit.unitId, unit]));
    const ids = [...byId.keys()];
    const size = sizeIn(asked, ids.length);
    const fault = sampleFault(size);
    if (fault) throw new Refused(fault);
    const drawn = drawnByLot(seed, ids, size).map((unitId) => byId.get(unitId)!);
    return {
      algorithm: LOT,
      seed,
      seedFrom,
      population: ids.length,
      populationDigest: populationDigest(ids),
      atPosition: String(position),
      units: drawn,
    };
  }

  /** Nobody can foresee it without the key of the ledger, and a retry of the command meets the same: 64 hex digits of two derived ids. */
  seedOf(commandId: Uuid): string {
    return [0, 1].map((part) => this.ids.ofCommand(commandId, 'lot', part).replaceAll('-', '')).join('');
  }
}
