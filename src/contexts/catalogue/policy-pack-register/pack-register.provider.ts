import { Injectable } from '@nestjs/common';
import { NOT_YET } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { ProposedPack, publishedPacks } from '../published-packs';
import type { PolicyPackEvent } from '../policy-pack.events';
import { foldAll } from '../../../kernel/fold';
import { knownUpTo, recordedBy } from '../../../ledger/recorded';
import type { Horizon } from '../../../projecting/querying/read-models.provider';

/** Every pack that was proposed or published in this ledger, folded from the one stream that has them. */
@Injectable()
export class PackRegister {
  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds) {}

  async asKnown(horizon: Pick<Horizon, 'knownPosition' | 'provenance'>): Promise<{ readonly packs: readonly ProposedPack[]; readonly atPosition: Position }> {
    const history = await this.ledger.history<PolicyPackEvent>(publishedPacks, this.ids.of('policy-packs'));
    const packs = foldAll(publishedPacks, history.filter(knownUpTo(horizon)) as readonly PolicyPackEvent[]);
    return { packs, atPosition: horizon.knownPosition ?? history.at(-1)?.position ?? 0n };
  }

  /** The state of a proposal on a day, as it was known: it is proposed and published on the days on which that was recorded. */
  async stateOn(proposalId: Uuid, { knownPosition, provenance, effectiveOn }: Pick<Horizon, 'knownPosition' | 'provenance'> & { readonly effectiveOn: Day }): Promise<string> {
    const history = (await this.ledger.history<PolicyPackEvent>(publishedPacks, this.ids.of('policy-packs'))).filter(knownUpTo({ knownPosition, provenance })).filter(recordedBy(effectiveOn));
    const pack = foldAll(publishedPacks, history as readonly PolicyPackEvent[]).find((each) => each.proposalId === proposalId);
    return pack === undefined ? NOT_YET : pack.isPublished ? 'PUBLISHED' : 'AWAITING_SECOND_PERSON';
  }

  async find(proposalId: Uuid): Promise<ProposedPack | undefined> {
    return (await this.asKnown({ knownPosition: null })).packs.find((pack) => pack.proposalId === proposalId);
  }
}
