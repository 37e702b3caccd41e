import { Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { accepted, Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { tongueOf } from '../../../http/problems/language';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { EvidenceJob } from './evidence-job';
import { EvidenceJobs } from './evidence-jobs.provider';
import { EvidenceRunner } from './evidence-runner.provider';
import { EvidenceView } from './evidence-view.provider';

/** What the API document says; the answer itself carries its status. */
const ACCEPTED = 202;

@ApiTags('evidence-imports')
@Controller('v1/evidence-imports/:id/applications')
export class ApplyEvidenceController {
  constructor(
    private readonly jobs: EvidenceJobs,
    private readonly runner: EvidenceRunner,
    private readonly view: EvidenceView,
  ) {}

  /** Confirms the list: the matched files are attached in the background; one that was applied before stays what it is. */
  @Post()
  @HttpCode(ACCEPTED)
  @AudienceOf('enterprise')
  async apply(
    @Param('id', IdPipe) importId: Uuid,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    found(await this.jobs.find(importId, found(tenant)));
    const job = granted<EvidenceJob>(await this.jobs.startApplying(importId, envelope));
    this.runner.wake();
    return accepted(`/v1/evidence-imports/${importId}`, this.view.of(job, tongueOf(language)));
  }
}
