import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { Clock, CLOCK } from '../../../kernel/clock';
import { beijingTimeOf } from '../../../kernel/instant';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { KEY_STORE, KeyStore } from '../../../keys/key-store.port';
import { workbookBytes } from '../../../sheets/workbook.file';
import type { PolicyPack } from '../../catalogue';
import type { IssuedCertificate } from '../certificate';
import { UPLOAD_REPORT_WORDS } from '../certificate-words';
import { IssuingNamesOf } from '../issuing-names.provider';
import { PrintedHolders } from '../printed-holders.provider';
import type { TableReport } from './due-for-upload';
import { EncryptedFile, encryptedZip } from './encrypted-zip.file';
import { filePassword } from './file-password.hash';
import { printedCertificate } from './printed-certificate';
import { columnsOf, mappingFault, UploadRow, uploadSheets } from './upload-rows';

const PURPOSE = 'UPLOAD_TABLE';

export interface FileWishes {
  readonly tableId: Uuid;
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly report: TableReport;
  readonly receiver: string;
  readonly certificates: readonly IssuedCertificate[];
  readonly policy: PolicyPack;
}
type No = 'UPLOAD_FORMAT_UNKNOWN' | 'UPLOAD_ID_TYPE_UNMAPPED' | 'HOLDER_UNKNOWN';

/** One of the few places with ID numbers in full: each reading is logged before, and nothing leaves it but encrypted. */
@Injectable()
export class UploadFiles {
  constructor(
    private readonly names: IssuingNamesOf,
    private readonly holders: PrintedHolders,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(wishes: FileWishes, reader: Caller): Promise<EncryptedFile | Refusal<No>> {
    const { tableId, report, receiver, policy } = wishes;
    const { name, rows } = await this.rows(wishes, reader);
    if (!rows) return refuse('HOLDER_UNKNOWN');
    const fault = mappingFault(rows, policy);
    if (fault) return fault;
    const lines = [
      `仅供 ${receiver} 办理证书数据${UPLOAD_REPORT_WORDS[report].zh}使用，请勿转交`,
      `${name} 于 ${beijingTimeOf(this.clock.now())} 导出`,
      `文件编号 ${tableId}`,
    ];
    const workbook = await workbookBytes(uploadSheets(rows, columnsOf(policy)!, policy, { lines }));
    return encryptedZip(`certificates-${tableId}.xlsx`, workbook, this.password(tableId));
  }

  password(tableId: Uuid): string {
    return filePassword(this.keys.secrets.keySecretKey, tableId);
  }

  /** No rows where the vault no longer tells one of the holders: a table with a gap is none. */
  private async rows(
    { enterpriseId, filingId, certificates }: FileWishes,
    reader: Caller,
  ): Promise<{ readonly name: string; readonly rows: readonly UploadRow[] | null }> {
    const names = await this.names.filing(enterpriseId, filingId);
    const people = await this.holders.of(
      certificates.map(({ personRef, paper }) => ({ personRef, ...paper })),
      { reader, purpose: PURPOSE },
    );
    const rows = certificates.flatMap((certificate, index) => {
      const person = people[index];
      if (!person) return [];
      const { level, issuedOn, standard } = certificate;
      return [
        {
          printed: printedCertificate(certificate, person, names.institutionOn(issuedOn)),
          level,
          idType: person.idType,
          employer: names.employerOn(issuedOn),
          standard: standard ?? null,
        },
      ];
    });
    return { name: names.name, rows: rows.length === certificates.length ? rows : null };
  }
}
