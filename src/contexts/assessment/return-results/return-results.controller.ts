import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { batch } from '../batch';
import { BatchEvent, ResultsReturned } from '../batch.events';
import { factIn } from '../fact-in';
import { KeptWords } from '../kept-words.provider';
import { Supervised } from '../supervised.provider';
import { ReturnResultsBody } from './return-results.dto';
import { ReturnResultsCommand } from './return-results.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/returns')
export class ReturnResultsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: Supervised,
    private readonly words: KeptWords,
  ) {}

  /** The authority sends the report back for correction. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('regulator')
  async return(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() { reasons, text }: ReturnResultsBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.supervised.batch(batchId, caller);
    const kept = await this.words.keep('results-return', text, { envelope, tenant: enterpriseId });
    const command = new ReturnResultsCommand({ batchId, reasons, text: kept }, { ...envelope, tenants: [enterpriseId] });
    const receipt = granted<Receipt<BatchEvent>>(await this.commands.execute<ReturnResultsCommand, Outcome<string, BatchEvent>>(command));
    return created(`/v1/batches/${batchId}`, receipt, {
      id: batchId,
      state: 'RETURNED',
      reasons,
      correctBy: factIn(receipt.events, ResultsReturned)?.correctBy,
    });
  }
}
