import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { batch } from '../batch';
import { BatchEvent, ResultsReported } from '../batch.events';
import { factIn } from '../fact-in';
import { ReportResultsCommand } from './report-results.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/reports')
export class ReportResultsController {
  constructor(private readonly commands: CommandBus) {}

  /** To the authority, once the notice has run out; both deadlines are answered here. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  async report(@Param('id', IdPipe) batchId: Uuid, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const command = new ReportResultsCommand({ batchId, enterpriseId: found(tenant) }, envelope);
    const receipt = granted<Receipt<BatchEvent>>(await this.commands.execute<ReportResultsCommand, Outcome<string, BatchEvent>>(command));
    const { reportedOn, dueOn, auditDueOn } = factIn(receipt.events, ResultsReported) ?? {};
    return created(`/v1/batches/${batchId}`, receipt, { id: batchId, reportedOn, dueOn, auditDueOn });
  }
}
