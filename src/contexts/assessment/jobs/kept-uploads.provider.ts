import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { EvidenceJobs } from '../evidence-imports/evidence-jobs.provider';
import { EvidenceRunner } from '../evidence-imports/evidence-runner.provider';
import { ImportJobs } from '../imports/jobs/import-jobs.provider';
import { ImportRunner } from '../imports/jobs/import-runner.provider';

/** Sweeps after one erasure; more is left to the hours that follow. */
const MAX_SWEEPS = 50;

/** Spreadsheets and archives as they were sent, kept for some days: nobody knows who stands in them, so that after an erasure all that might go. */
@Injectable()
export class KeptUploads {
  constructor(
    private readonly sheets: ImportJobs,
    private readonly sheetRunner: ImportRunner,
    private readonly archives: EvidenceJobs,
    private readonly archiveRunner: EvidenceRunner,
  ) {}

  /** What was applied stays applied; what nobody has applied must be sent again. What is under way goes when it ends. */
  async endKeeping(enterprises: readonly Uuid[]): Promise<void> {
    await this.sheets.endKeeping(enterprises);
    await this.archives.endKeeping(enterprises);
    for (const runner of [this.sheetRunner, this.archiveRunner]) {
      for (let sweeps = 0; sweeps < MAX_SWEEPS && (await runner.sweep()) > 0; sweeps += 1);
    }
  }
}
