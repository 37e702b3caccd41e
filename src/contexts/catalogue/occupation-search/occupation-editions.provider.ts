import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import type { KnownAt } from '../../../kernel/known-at';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { OccupationDictionary } from '../occupation-dictionary';
import { editionOn, occupationEditions } from '../occupation-editions';
import { SHIPPED_DICTIONARY } from '../occupation-shelf.provider';
import type { OccupationEvent } from '../occupation.events';

/** The dictionary of a day, as it was known at a moment: what was loaded, or the extract that comes with the product. */
@Injectable()
export class OccupationEditionsRegister {
  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds) {}

  async on(day: Day, isKnown: KnownAt): Promise<OccupationDictionary> {
    const history = await this.ledger.history<OccupationEvent>(occupationEditions, this.ids.of('occupation-dictionary'));
    const { published } = foldAll(occupationEditions, history.filter(({ at }) => isKnown(at)) as readonly OccupationEvent[]);
    return editionOn(published, day) ?? SHIPPED_DICTIONARY;
  }
}
