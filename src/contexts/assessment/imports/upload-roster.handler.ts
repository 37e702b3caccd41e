import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { batchRecord, isBatchOf, isSubmitted } from '../batch';
import { ImportFiles } from './files/import-files.provider';
import type { ImportJob } from './jobs/import-job';
import { ImportJobs } from './jobs/import-jobs.provider';
import { ImportRunner } from './jobs/import-runner.provider';
import { isOwnWish, Match } from './checking/match';
import { fileDigest } from './files/sealed-file.hash';

export class UploadRosterCommand {
  constructor(
    readonly batchId: Uuid,
    readonly enterpriseId: Uuid,
    readonly bytes: Buffer,
    readonly match: Match,
    readonly envelope: CommandEnvelope,
  ) {}
}
export interface Uploaded {
  readonly job: ImportJob;
  /** The same bytes were uploaded to this batch before. */
  readonly isKnown: boolean;
}

/** Takes a file on; what is in it is judged later, in the background. */
@CommandHandler(UploadRosterCommand)
export class UploadRosterHandler implements ICommandHandler<UploadRosterCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly jobs: ImportJobs,
    private readonly files: ImportFiles,
    private readonly runner: ImportRunner,
  ) {}

  async execute({ batchId, enterpriseId, bytes, match, envelope }: UploadRosterCommand): Promise<Uploaded | Refusal> {
    const sha256 = fileDigest(bytes);
    const importId = this.ids.of('import', batchId, sha256, ...(isOwnWish(match) ? [match] : []));
    const [{ value: batch }, known] = await Promise.all([
      this.ledger.evidence(batchRecord, batchId),
      this.jobs.find(importId, enterpriseId),
    ]);
    if (!isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    const isOver = known?.state === 'APPLIED' || known?.state === 'APPLYING';
    if (isSubmitted(batch) && !isOver) return refuse('RESULTS_SUBMITTED');
    const taken = isOver ? null : await this.takeOn({ importId, batchId, enterpriseId, sha256, match, envelope }, bytes);
    return { job: taken ?? (await this.jobs.find(importId, enterpriseId))!, isKnown: known !== null };
  }

  /** A file that was checked and not yet applied is checked anew: the facts may have changed, and so may the wish. */
  private async takeOn(job: Parameters<ImportJobs['receive']>[0], bytes: Buffer): Promise<ImportJob | null> {
    const taken = await this.jobs.receive(job, await this.files.sealed(job.importId, bytes));
    if (taken) this.runner.wake();
    return taken;
  }
}
