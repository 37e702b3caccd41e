import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { ProposedPack, publishedPacks } from '../published-packs';
import type { PolicyPackEvent } from '../policy-pack.events';
import { foldAll } from '../../../kernel/fold';
import type { KnownAt } from '../../../kernel/known-at';

/** Every pack that was proposed or published in this ledger, folded from the one stream that has them. */
@Injectable()
export class PackRegister {
  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds) {}

  async asKnown(isKnown: KnownAt = () => true): Promise<readonly ProposedPack[]> {
    const history = await this.ledger.history<PolicyPackEvent>(publishedPacks, this.ids.of('policy-packs'));
    return foldAll(publishedPacks, history.filter(({ at }) => isKnown(at)) as readonly PolicyPackEvent[]);
  }

  async find(proposalId: Uuid): Promise<ProposedPack | undefined> {
    return (await this.asKnown()).find((pack) => pack.proposalId === proposalId);
  }
}
