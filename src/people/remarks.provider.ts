import { Injectable } from '@nestjs/common';
import type { TextReference } from '../kernel/text-reference';
import type { CommandEnvelope } from '../ledger/command-envelope';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { VaultTexts } from './vault-texts.provider';

/** The words beside an act: kept in the vault before the act is recorded, under an id that a retry finds again. */
@Injectable()
export class Remarks {
  constructor(
    private readonly texts: VaultTexts,
    private readonly ids: DerivedIds,
  ) {}

  async keep(words: string | null | undefined, { commandId }: CommandEnvelope): Promise<TextReference | null> {
    if (typeof words !== 'string') return null;
    return this.texts.putText({ textId: this.ids.ofCommand(commandId, 'remark'), kind: 'REMARK', words, tenant: null });
  }
}
