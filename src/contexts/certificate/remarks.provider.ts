import { Injectable } from '@nestjs/common';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { VaultTexts } from '../../people/vault-texts.provider';
import type { Remark } from './decided-paper';

/** Words beside a code go into the vault before the act is recorded; the event keeps the reference. */
@Injectable()
export class Remarks {
  constructor(private readonly texts: VaultTexts, private readonly ids: DerivedIds) {}

  async keep(words: string | null | undefined, { commandId }: CommandEnvelope): Promise<Remark> {
    return typeof words !== 'string' ? null : this.texts.putText({ textId: this.ids.ofCommand(commandId, 'remark'), kind: 'REMARK', words, tenant: null });
  }
}
