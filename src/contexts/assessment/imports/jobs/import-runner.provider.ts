import { Injectable } from '@nestjs/common';
import { refuse } from '../../../../kernel/refusal';
import { HeapGrowth } from '../../jobs/heap-growth.provider';
import { GoOn, JobRunner } from '../../jobs/job-runner.provider';
import { ApplyImport } from '../applying/apply-import.provider';
import { CheckImport } from '../checking/check-import.provider';
import { ImportFiles } from '../files/import-files.provider';
import type { ImportJob } from './import-job';
import { ImportJobs } from './import-jobs.provider';
import { ImportWaits } from './import-waits.provider';

/** Works off uploaded spreadsheets. */
@Injectable()
export class ImportRunner extends JobRunner<ImportJob> {
  constructor(
    private readonly jobs: ImportJobs,
    private readonly files: ImportFiles,
    private readonly checks: CheckImport,
    private readonly applications: ApplyImport,
    private readonly waits: ImportWaits,
    heap: HeapGrowth,
  ) {
    super(jobs, heap);
  }

  async sweep(): Promise<number> {
    const expired = await this.jobs.expired();
    for (const importId of expired) {
      await this.files.destroy(importId);
      await this.jobs.expire(importId);
    }
    return expired.length;
  }

  protected async carryOut(job: ImportJob, goOn: GoOn): Promise<void> {
    await (job.state === 'APPLYING' ? this.applications.run(job, goOn) : this.checks.run(job, goOn));
    this.waits.ring(job.importId);
  }

  /** The user may ask again and it goes on from there. */
  protected async giveUp(job: ImportJob): Promise<void> {
    if (job.state === 'APPLYING')
      await this.jobs.change(job.importId, { state: 'CHECKED', refusal: { code: 'IMPORT_FAILED', params: {} } });
    else await this.checks.refuse(job, refuse('IMPORT_FAILED'));
    this.waits.ring(job.importId);
  }
}
