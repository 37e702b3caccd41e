import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import type { KnownUpTo } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import type { OccupationDictionary } from '../occupation-dictionary';
import { editionOn, occupationEditions } from '../occupation-editions';
import { SHIPPED_DICTIONARY } from '../occupation.shelf';

/** The dictionary of a day, as it was known at a moment: what was loaded, or the extract that comes with the product. */
@Injectable()
export class OccupationEditionsRegister {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async on(day: Day, horizon: KnownUpTo): Promise<{ readonly dictionary: OccupationDictionary; readonly atPosition: Position }> {
    const id = this.ids.of('occupation-dictionary');
    const {
      state: { published },
      atPosition,
    } = await this.ledger.known(occupationEditions, id, horizon);
    return { dictionary: editionOn(published, day) ?? SHIPPED_DICTIONARY, atPosition };
  }
}
