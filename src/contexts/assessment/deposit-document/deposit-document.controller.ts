import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { batch } from '../batch';
import { DepositDocumentBody } from './deposit-document.dto';
import { DepositDocumentCommand } from './deposit-document.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/archive-documents')
export class DepositDocumentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The paper stays with the enterprise; the ledger keeps its fingerprint. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  async deposit(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() { item, sha256 }: DepositDocumentBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const documentId = this.ids.ofCommand(envelope.commandId, 'archive-document');
    const command = new DepositDocumentCommand({ batchId, enterpriseId: found(tenant), documentId, item, sha256 }, envelope);
    return created(`/v1/batches/${batchId}/archive`, await this.commands.execute<DepositDocumentCommand, Outcome>(command), {
      id: documentId,
      batchId,
      item,
    });
  }
}
