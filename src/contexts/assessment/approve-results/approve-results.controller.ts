import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { ApprovalCompleted, BatchEvent } from '../assessment.events';
import { batch } from '../batch';
import { factIn } from '../fact-in';
import { ApproveResultsCommand } from './approve-results.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/confirmations')
export class ApproveResultsController {
  constructor(private readonly commands: CommandBus) {}

  /** The second person approves what the first submitted. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  @ByRole('approver')
  async approve(
    @Param('id', IdPipe) batchId: Uuid,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new ApproveResultsCommand({ batchId, enterpriseId: found(tenant) }, envelope);
    const receipt = granted<Receipt<BatchEvent>>(await this.commands.execute<ApproveResultsCommand, Outcome<string, BatchEvent>>(command));
    return created(`/v1/batches/${batchId}`, receipt, { id: batchId, digest: factIn(receipt.events, ApprovalCompleted)?.digest });
  }
}
