import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import type { TextReference } from '../../kernel/text-reference';
import type { Uuid } from '../../kernel/uuid';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { VaultTexts } from '../../people/vault-texts.provider';

/** The words beside an act: kept in the vault before the act is recorded, under an id that a retry finds again. */
@Injectable()
export class KeptWords {
  constructor(
    private readonly texts: VaultTexts,
    private readonly ids: DerivedIds,
  ) {}

  keep(kind: string, words: string, { commandId }: CommandEnvelope, tenant: Uuid | null = null): Promise<TextReference> {
    return this.texts.putText({ textId: this.ids.ofCommand(commandId, kind.toLowerCase()), kind, words, tenant });
  }

  /** The words as the caller may read them; null where there are none, where they are not the caller's to read, or erased. Auditors read none. */
  async read(wanted: readonly (Pick<TextReference, 'textId' | 'version'> | null)[], caller: Caller): Promise<readonly (string | null)[]> {
    const kept = caller.audience === 'auditor' ? [] : wanted.filter((each) => each !== null);
    const shown = await this.texts.revealTexts({ reader: caller, wanted: kept, purpose: 'SUPERVISION' });
    const words = new Map(kept.map(({ textId }, index) => [textId, shown[index]]));
    return wanted.map((each) => {
      const told = each && words.get(each.textId);
      return told && told !== 'ERASED' ? told.value : null;
    });
  }

  async keepWhereGiven(
    kind: string,
    words: string | undefined,
    envelope: CommandEnvelope,
    tenant: Uuid | null = null,
  ): Promise<TextReference | null> {
    return words === undefined ? null : this.keep(kind, words, envelope, tenant);
  }
}
