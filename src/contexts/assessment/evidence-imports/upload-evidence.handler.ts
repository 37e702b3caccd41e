import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { batchRecord, isBatchOf } from '../batch';
import type { EvidenceJob } from './evidence-job';
import { EvidenceJobs } from './evidence-jobs.provider';
import { EvidenceRunner } from './evidence-runner.provider';
import { EvidenceUploads } from './evidence-uploads.provider';
import type { FileKind } from './file-content';
import type { ZipUpload } from './zip-upload.file';

export class UploadEvidenceCommand {
  constructor(
    readonly batchId: Uuid,
    readonly enterpriseId: Uuid,
    readonly archive: ZipUpload,
    readonly pictures: FileKind,
    readonly envelope: CommandEnvelope,
  ) {}
}
export interface UploadedEvidence {
  readonly job: EvidenceJob;
  /** The same bytes were uploaded to this batch before. */
  readonly isKnown: boolean;
}

/** Takes an archive on; whose its files are is judged later, in the background. */
@CommandHandler(UploadEvidenceCommand)
export class UploadEvidenceHandler implements ICommandHandler<UploadEvidenceCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly jobs: EvidenceJobs,
    private readonly uploads: EvidenceUploads,
    private readonly runner: EvidenceRunner,
  ) {}

  async execute({ batchId, enterpriseId, archive, pictures, envelope }: UploadEvidenceCommand): Promise<UploadedEvidence | Refusal> {
    const { value: batch } = await this.ledger.evidence(batchRecord, batchId);
    if (!isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    const { uploadId, bytes, sha256 } = await archive.whole();
    // What stays is an id from which nobody without the ledger's own key finds the bytes again; of the hash nothing is kept.
    const importId = this.ids.of('evidence-import', batchId, sha256, pictures);
    const known = await this.jobs.find(importId, enterpriseId);
    const isOver = known?.state === 'APPLIED' || known?.state === 'APPLYING';
    if (!isOver && batch.isCancelled) return refuse('BATCH_CANCELLED');
    if (!isOver && batch.isArchived) return refuse('BATCH_ARCHIVED_BEFORE');
    if (!isOver) await this.takeOn(archive, { importId, batchId, enterpriseId, uploadId, bytes, pictures, envelope });
    return { job: (await this.jobs.find(importId, enterpriseId))!, isKnown: known !== null };
  }

  /** An archive that was matched and not yet applied is matched anew: the candidates may have changed. */
  private async takeOn(archive: ZipUpload, job: Parameters<EvidenceJobs['receive']>[0]): Promise<void> {
    const { isTaken, replaced } = await this.jobs.receive(job);
    if (!isTaken) return;
    archive.taken();
    this.runner.wake();
    if (replaced) await this.uploads.drop(replaced);
  }
}
