import { Body, Controller, Param, Post } from '@nestjs/common';
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
import { filing } from '../filing-record';
import { Jurisdiction } from '../jurisdiction.provider';
import { CloseRectificationBody } from './close-rectification.dto';
import { CloseRectificationCommand } from './close-rectification.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/rectifications/:rectificationId/closures')
export class CloseRectificationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** Of what was ordered, or of what a suspension asks (under the id of the suspension). */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async close(
    @Param('id', IdPipe) filingId: Uuid,
    @Param('rectificationId', IdPipe) rectificationId: Uuid,
    @Body() body: CloseRectificationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const intent = { filingId, rectificationId, ...body };
    const outcome = await this.commands.execute<CloseRectificationCommand, Outcome>(
      new CloseRectificationCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/filings/${filingId}`, outcome, { id: rectificationId, filingId, closedOn: body.closedOn });
  }
}
