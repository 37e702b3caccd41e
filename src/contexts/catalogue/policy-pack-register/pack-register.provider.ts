import { Injectable } from '@nestjs/common';
import { NOT_YET } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { type KnownUpTo, PRESENT } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import { ProposedPack, publishedPacks } from '../published-packs';
import { foldAll } from '../../../kernel/fold';
import { recordedBy } from '../../../ledger/recorded';

/** Every pack that was proposed or published in this ledger, folded from the one stream that has them. */
@Injectable()
export class PackRegister {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async asKnown(horizon: KnownUpTo): Promise<{ readonly packs: readonly ProposedPack[]; readonly atPosition: Position }> {
    const { state, atPosition } = await this.ledger.known(publishedPacks, this.ids.of('policy-packs'), horizon);
    return { packs: state, atPosition };
  }

  /** The state of a proposal on a day, as it was known: it is proposed and published on the days on which that was recorded. */
  async stateOn(proposalId: Uuid, horizon: KnownUpTo & { readonly effectiveOn: Day }): Promise<string> {
    const { history } = await this.ledger.known(publishedPacks, this.ids.of('policy-packs'), horizon);
    const packs = foldAll(publishedPacks, history.filter(recordedBy(horizon.effectiveOn)));
    const pack = packs.find((each) => each.proposalId === proposalId);
    return pack === undefined ? NOT_YET : pack.isPublished ? 'PUBLISHED' : 'AWAITING_SECOND_PERSON';
  }

  async find(proposalId: Uuid): Promise<ProposedPack | undefined> {
    return (await this.asKnown(PRESENT)).packs.find((pack) => pack.proposalId === proposalId);
  }
}
