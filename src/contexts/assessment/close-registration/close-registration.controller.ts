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
import { BatchEvent, RegistrationClosed } from '../batch.events';
import { factIn } from '../fact-in';
import { CloseRegistrationCommand } from './close-registration.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/registration-closings')
export class CloseRegistrationController {
  constructor(private readonly commands: CommandBus) {}

  /** The list of the admitted stands; its fingerprint is answered here. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  async close(@Param('id', IdPipe) batchId: Uuid, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const command = new CloseRegistrationCommand({ batchId, enterpriseId: found(tenant) }, envelope);
    const receipt = granted<Receipt<BatchEvent>>(
      await this.commands.execute<CloseRegistrationCommand, Outcome<string, BatchEvent>>(command),
    );
    const { admitted, digest } = factIn(receipt.events, RegistrationClosed) ?? {};
    return created(`/v1/batches/${batchId}`, receipt, { id: batchId, admitted, digest });
  }
}
