import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { monthOfPath, mustBeOwn } from '../path-parts.provider';
import { ConfirmClosingCommand } from './confirm-closing.handler';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-statements/:period/closings/:closingId/confirmations')
export class ConfirmClosingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The second person: closes the month, and its bytes never change again. */
  @Post()
  @AudienceOf('enterprise')
  @ByRole('approver')
  async confirm(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Param('period') text: string,
    @Param('closingId', IdPipe) closingId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    mustBeOwn(caller, enterpriseId);
    const period = monthOfPath(text);
    const statementId = this.ids.of('statement', enterpriseId, period);
    const outcome = await this.commands.execute(new ConfirmClosingCommand({ statementId, closingId, enterpriseId, period }, envelope));
    return created(`/v1/enterprises/${enterpriseId}/allowance-statements/${period}`, outcome, { id: closingId, period, status: 'CLOSED' });
  }
}
