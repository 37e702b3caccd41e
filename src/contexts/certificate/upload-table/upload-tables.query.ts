import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import type { AsKnownThen } from '../../../http/requests/as-of';
import type { Uuid } from '../../../kernel/uuid';
import type { TextReference } from '../../../kernel/text-reference';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { VaultTexts } from '../../../people/vault-texts.provider';
import type { Shown } from '../../../people/vault.provider';
import { certificateState } from '../certificate';
import type { TableReport } from './due-for-upload';
import type { InTable } from './upload-answers';
import { UploadTable, uploadTable, uploadTableState } from './upload-table';

const PURPOSE = 'UPLOAD_TABLE_ANSWERS';
const PASSWORD_PURPOSE = 'UPLOAD_TABLE_PASSWORD';
type Made = Extract<UploadTable, { readonly status: 'made' }>;

/** Tables of the caller's own enterprise, from their streams; to all others there is none. */
@Injectable()
export class UploadTables {
  constructor(
    private readonly ledger: Ledger,
    private readonly texts: VaultTexts,
  ) {}

  /** With what the authority said of each certificate, as it stands now. */
  async of(tableId: Uuid, caller: Caller, known: AsKnownThen): Promise<{ readonly table: object; readonly atPosition: Position } | null> {
    const { state, atPosition } = await this.ledger.known(uploadTable, tableId, known);
    const table = own(state, caller);
    if (!table) return null;
    const { status: _, tableId: id, certificateIds: _ids, enterpriseId: _enterprise, region: _region, receiver, ...shown } = table;
    const certificates = await this.inTable(table);
    const texts = certificates.map(({ certificate }) => certificate.paper.answerText);
    const words = await this.words([receiver, ...texts.flatMap((text) => text ?? [])], caller, PURPOSE);
    const answers = certificates.map(({ certificateId, certificate: { number, paper } }) => ({
      certificateId,
      number,
      upload: paper.upload,
      words: paper.answerText && (words.get(paper.answerText.textId) ?? null),
    }));
    return { table: { id, ...shown, receiver: words.get(receiver.textId) ?? null, certificates: answers }, atPosition };
  }

  async contents(
    tableId: Uuid,
    caller: Caller,
  ): Promise<{ readonly report: TableReport; readonly certificates: readonly InTable[] } | null> {
    const table = own((await this.ledger.evidence(uploadTableState, tableId)).value, caller);
    return table && { report: table.report as TableReport, certificates: await this.inTable(table) };
  }

  /** For whom a table was made; the reading is logged, for whoever asks is told the password too. */
  async receiver(tableId: Uuid, caller: Caller): Promise<{ readonly receiver: string | null } | null> {
    const table = own((await this.ledger.evidence(uploadTableState, tableId)).value, caller);
    return (
      table && {
        receiver: (await this.words([table.receiver as TextReference], caller, PASSWORD_PURPOSE)).get(table.receiver.textId) ?? null,
      }
    );
  }

  private async inTable({ certificateIds }: Made): Promise<readonly InTable[]> {
    const states = await this.ledger.evidenceEach(certificateState, certificateIds);
    return [...states].flatMap(([certificateId, { value: certificate }]) =>
      certificate.status === 'blank' ? [] : [{ certificateId, certificate }],
    );
  }

  private async words(
    wanted: readonly Pick<TextReference, 'textId' | 'version'>[],
    reader: Caller,
    purpose: string,
  ): Promise<ReadonlyMap<string, string>> {
    const shown = await this.texts.revealTexts({ reader, wanted, purpose });
    return new Map(wanted.map(({ textId }, index) => [textId, said(shown[index])]));
  }
}

const own = (table: UploadTable, { tenant }: Caller): Made | null =>
  table.status === 'made' && table.enterpriseId === tenant ? table : null;
const said = (shown: Shown | undefined): string => (shown === undefined ? '' : shown === 'ERASED' ? '已删除' : shown.value);
