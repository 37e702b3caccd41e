import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Caller } from '../../../access/caller';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { recordedEvidence } from '../../../kernel/evidence';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Receipt } from '../../../ledger/receipt';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { BatchRegister } from '../../assessment/services';
import { policyEvidence } from '../../catalogue';
import { certificateState, IssuedCertificate } from '../certificate';
import { CertificateRegister } from '../certificate-register/certificate-register.query';
import type { UploadTableEvent } from '../upload-table.events';
import { isDueFor, TableReport } from './due-for-upload';
import type { EncryptedFile } from './encrypted-zip.file';
import { givenOutFault, makeUploadTable } from './make-upload-table';
import { UploadFiles } from './upload-files.provider';

/** Whom the file is for, as the officer names them. */
export interface Receiver {
  readonly office: string;
  readonly person: string;
}
export class MakeUploadTableCommand {
  constructor(
    readonly batchId: Uuid,
    readonly report: TableReport,
    readonly receiver: Receiver,
    readonly caller: Caller,
    readonly envelope: CommandEnvelope,
  ) {}
}
export interface HandedOut {
  readonly tableId: Uuid;
  readonly file: EncryptedFile;
  readonly receipt: Receipt<UploadTableEvent>;
}
const NOW = { minPosition: 0n, knownPosition: null };
/** Nothing was made, and the rule says so. */
const NO_FILE: EncryptedFile = { bytes: Buffer.alloc(0), sha256: '0'.repeat(64) };

/** Makes the file, records its fingerprint, and only then gives it out. A retry of what was recorded has another file, for each is sealed anew: it is told to make another table. */
@CommandHandler(MakeUploadTableCommand)
export class MakeUploadTableHandler implements ICommandHandler<MakeUploadTableCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly batches: BatchRegister,
    private readonly register: CertificateRegister,
    private readonly files: UploadFiles,
    private readonly texts: VaultTexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({
    batchId,
    report,
    receiver: { office, person },
    caller,
    envelope,
  }: MakeUploadTableCommand): Promise<HandedOut | Refusal | null> {
    const seen = (await this.batches.batch(caller, batchId, NOW)).value;
    if (!seen) return null;
    const {
      batch: { filingId, region, enterpriseId },
    } = seen;
    const due = await this.due(batchId, report, caller);
    const [tableId, policy, receiver] = [
      this.ids.ofCommand(envelope.commandId, 'upload-table'),
      policyEvidence(region, todayOf(this.clock)),
      `${office} ${person}`,
    ];
    const wishes = {
      tableId,
      enterpriseId: enterpriseId as Uuid,
      filingId: filingId as Uuid,
      report,
      receiver,
      certificates: due.map(({ certificate }) => certificate),
    };
    const file = policy.value && due.length > 0 ? await this.files.of({ ...wishes, policy: policy.value.pack }, caller) : NO_FILE;
    if (isRefusal(file)) return file;
    const text = await this.texts.putText({
      textId: this.ids.ofCommand(envelope.commandId, 'receiver'),
      kind: 'REMARK',
      words: receiver,
      tenant: enterpriseId as Uuid,
    });
    const receipt = await this.ledger.record({
      rule: makeUploadTable,
      id: tableId,
      intent: { tableId, batchId, enterpriseId: enterpriseId as Uuid, region, report, receiver: text },
      envelope,
      evidence: {
        certificateIds: recordedEvidence(
          'certificateIds',
          due.map(({ certificateId }) => certificateId),
        ),
        sha256: recordedEvidence('sha256', file.sha256),
        policy,
      },
    });
    if (isRefusal(receipt)) return receipt;
    return givenOutFault(receipt.events, file.sha256) ?? { tableId, file, receipt };
  }

  /** By the streams themselves: what a read model does not know yet must not be reported twice. */
  private async due(
    batchId: Uuid,
    report: TableReport,
    caller: Caller,
  ): Promise<readonly { readonly certificateId: Uuid; readonly certificate: IssuedCertificate }[]> {
    const { value: rows } = await this.register.ofBatch(caller, batchId, NOW);
    const states = await this.ledger.evidenceEach(
      certificateState,
      rows.map(({ certificateId }) => certificateId as Uuid),
    );
    return [...states].flatMap(([certificateId, { value: certificate }]) =>
      certificate.status !== 'blank' && isDueFor(report, certificate) ? [{ certificateId, certificate }] : [],
    );
  }
}
