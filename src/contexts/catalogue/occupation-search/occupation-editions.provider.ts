import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo } from '../../../ledger/recorded';
import type { Horizon } from '../../../projecting/querying/read-models.provider';
import type { OccupationDictionary } from '../occupation-dictionary';
import { editionOn, occupationEditions } from '../occupation-editions';
import { SHIPPED_DICTIONARY } from '../occupation.shelf';
import type { OccupationEvent } from '../occupation.events';

/** The dictionary of a day, as it was known at a moment: what was loaded, or the extract that comes with the product. */
@Injectable()
export class OccupationEditionsRegister {
  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds) {}

  async on(day: Day, horizon: Pick<Horizon, 'knownPosition' | 'provenance'>): Promise<{ readonly dictionary: OccupationDictionary; readonly atPosition: Position }> {
    const history = await this.ledger.history<OccupationEvent>(occupationEditions, this.ids.of('occupation-dictionary'));
    const { published } = foldAll(occupationEditions, history.filter(knownUpTo(horizon)) as readonly OccupationEvent[]);
    return { dictionary: editionOn(published, day) ?? SHIPPED_DICTIONARY, atPosition: horizon.knownPosition ?? history.at(-1)?.position ?? 0n };
  }
}
