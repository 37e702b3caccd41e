import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal';
import { PersonFiles } from '../../../people/person-files.provider';
import { HeapGrowth } from '../jobs/heap-growth.provider';
import { GoOn, JobRunner } from '../jobs/job-runner.provider';
import { ApplyEvidence } from './apply-evidence.provider';
import { CheckEvidence } from './check-evidence.provider';
import type { EvidenceJob } from './evidence-job';
import { EvidenceJobs } from './evidence-jobs.provider';
import { EvidenceUploads } from './evidence-uploads.provider';

/** Works off uploaded archives, and removes from the file store what nobody may read any more. */
@Injectable()
export class EvidenceRunner extends JobRunner<EvidenceJob> {
  constructor(
    private readonly jobs: EvidenceJobs,
    private readonly uploads: EvidenceUploads,
    private readonly checks: CheckEvidence,
    private readonly applications: ApplyEvidence,
    private readonly people: PersonFiles,
    heap: HeapGrowth,
  ) {
    super(jobs, heap);
  }

  async sweep(): Promise<number> {
    const expired = await this.jobs.expired();
    for (const { importId, uploadId } of expired) {
      if ((await this.jobs.expire(importId)) && uploadId) await this.uploads.drop(uploadId);
    }
    const abandoned = await this.uploads.abandoned();
    for (const uploadId of abandoned) await this.uploads.drop(uploadId);
    return expired.length + abandoned.length + (await this.people.sweep());
  }

  protected carryOut(job: EvidenceJob, goOn: GoOn): Promise<void> {
    return job.state === 'APPLYING' ? this.applications.run(job, goOn) : this.checks.run(job, goOn);
  }

  protected async giveUp(job: EvidenceJob): Promise<void> {
    if (job.state === 'APPLYING')
      await this.jobs.change(job.importId, { state: 'CHECKED', refusal: { code: 'EVIDENCE_FAILED', params: {} } });
    else await this.checks.refuse(job, refuse('EVIDENCE_FAILED'));
  }
}
