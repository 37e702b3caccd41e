import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import type { TextReference } from '../../kernel/text-reference';
import type { Uuid } from '../../kernel/uuid';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { VaultTexts } from '../../people/vault-texts.provider';

/** A reference as the tables of read models keep it. */
export interface KeptText {
  readonly textId: string;
  readonly version: number;
}
/** For whom words are kept: the enterprise that may read them, and the person with whom they are erased. */
export interface Keeping {
  readonly envelope: CommandEnvelope;
  readonly tenant: Uuid;
  readonly subject?: Uuid;
}

/** Words that come with an act go into the vault before it; the event holds the reference (decision 6). */
@Injectable()
export class KeptWords {
  constructor(
    private readonly texts: VaultTexts,
    private readonly ids: DerivedIds,
  ) {}

  /** Null where nothing was said. The id follows from the command, so that a retry keeps the same words once. */
  async keep(purpose: string, words: string | undefined, { envelope, tenant, subject }: Keeping): Promise<TextReference | null> {
    if (words === undefined) return null;
    const textId = this.ids.ofCommand(envelope.commandId, `${purpose}-text`);
    return this.texts.putText({ textId, kind: 'REMARK', words, tenant, ...(subject === undefined ? {} : { subject }) });
  }

  /** The words as the caller may read them, in the order asked for. */
  async read(wanted: readonly KeptText[], caller: Caller, purpose: string): Promise<readonly (string | undefined)[]> {
    const shown = await this.texts.revealTexts({ reader: caller, wanted: wanted as readonly (KeptText & { textId: Uuid })[], purpose });
    return shown.map((text) => (text === 'ERASED' ? text : text?.value));
  }
}
