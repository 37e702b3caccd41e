import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { batch } from '../batch';
import { Supervised } from '../supervised.provider';
import { AuditResultsCommand } from './audit-results.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/audits')
export class AuditResultsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: Supervised,
  ) {}

  /** The authority has checked the report and found nothing to correct. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('regulator')
  async audit(@Param('id', IdPipe) batchId: Uuid, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { enterpriseId } = await this.supervised.batch(batchId, caller);
    const command = new AuditResultsCommand({ batchId }, { ...envelope, tenants: [enterpriseId] });
    return created(`/v1/batches/${batchId}`, await this.commands.execute<AuditResultsCommand, Outcome>(command), {
      id: batchId,
      state: 'AUDITED',
    });
  }
}
