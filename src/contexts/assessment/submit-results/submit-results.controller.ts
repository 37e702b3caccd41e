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
import { BatchEvent, ResultsSubmitted } from '../assessment.events';
import { batch } from '../batch';
import { factIn } from '../fact-in';
import { SubmitResultsCommand } from './submit-results.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/submissions')
export class SubmitResultsController {
  constructor(private readonly commands: CommandBus) {}

  /** The first person declares the results complete; the digest is the fingerprint of what was submitted. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  async submit(@Param('id', IdPipe) batchId: Uuid, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const command = new SubmitResultsCommand({ batchId, enterpriseId: found(tenant) }, envelope);
    const receipt = granted<Receipt<BatchEvent>>(await this.commands.execute<SubmitResultsCommand, Outcome<string, BatchEvent>>(command));
    const { candidacies, passed, failed, digest } = factIn(receipt.events, ResultsSubmitted) ?? {};
    return created(`/v1/batches/${batchId}`, receipt, { id: batchId, candidacies, passed, failed, digest });
  }
}
