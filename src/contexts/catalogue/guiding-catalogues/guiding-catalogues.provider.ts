import { Injectable } from '@nestjs/common';
import type { Gathered } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import type { KnownUpTo } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import { GuidingCatalogue, guidingCatalogue, guidingCatalogueRecord } from '../guiding-catalogue';

/** Cities publish guiding catalogues; a district follows that of its city. */
export const cityOf = (region: string): string => `${region.slice(0, 4)}00`;

/** The guiding catalogue of a region: as evidence for a decision, or as it was known at a moment. */
@Injectable()
export class GuidingCatalogues {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  idOf(region: string): Uuid {
    return this.ids.of('guiding-catalogue', cityOf(region));
  }

  /** The whole stream, so that the decision itself picks the version in force on its date. */
  evidence(region: string): Promise<Gathered<GuidingCatalogue>> {
    return this.ledger.evidence(guidingCatalogueRecord, this.idOf(region));
  }

  async asKnown(region: string, horizon: KnownUpTo): Promise<{ readonly published: GuidingCatalogue; readonly atPosition: Position }> {
    const {
      state: { published },
      atPosition,
    } = await this.ledger.known(guidingCatalogue, this.idOf(region), horizon);
    return { published, atPosition };
  }
}
