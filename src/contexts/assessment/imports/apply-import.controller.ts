import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { accepted, Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { tongueOf } from '../../../http/problems/language';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { ImportJob } from './jobs/import-job';
import { ImportJobs } from './jobs/import-jobs.provider';
import { ImportRunner } from './jobs/import-runner.provider';
import { ImportView } from './import-view.provider';
import { ApplyImportBody } from './imports.dto';

/** What the API document says; the answer itself carries its status. */
const ACCEPTED = 202;

@ApiTags('imports')
@Controller('v1/imports/:id/applications')
export class ApplyImportController {
  constructor(
    private readonly jobs: ImportJobs,
    private readonly runner: ImportRunner,
    private readonly view: ImportView,
  ) {}

  /** Registers the good rows in the background; an import that was applied before stays what it is. A list that stands alone has to be confirmed. */
  @Post()
  @HttpCode(ACCEPTED)
  @AudienceOf('enterprise')
  async apply(
    @Param('id', IdPipe) importId: Uuid,
    @Body() { atomic, confirmedPreview }: ApplyImportBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    found(await this.jobs.find(importId, found(tenant)));
    const job = granted<ImportJob>(
      await this.jobs.startApplying(importId, { atomic: atomic ?? false, confirmed: confirmedPreview ?? null }, envelope),
    );
    this.runner.wake();
    return accepted(`/v1/imports/${importId}`, this.view.of(job, tongueOf(language)));
  }
}
