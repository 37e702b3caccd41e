import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { recovery } from '../recovery';
import { DecideRecoveryBody } from './decide-recovery.dto';
import { DecideRecoveryCommand } from './decide-recovery.handler';

@ApiTags('allowances')
@Controller('v1/recoveries/:id/decisions')
export class DecideRecoveryController {
  constructor(private readonly commands: CommandBus) {}

  /** A person of the enterprise decides, once; the lines follow in the next open month. */
  @Post()
  @NeedsIfMatch(recovery)
  @AudienceOf('enterprise')
  @ByRole('officer', 'approver')
  async decide(
    @Param('id', IdPipe) recoveryId: Uuid,
    @Body() { fromOn, outcome: decided, documentNo }: DecideRecoveryBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new DecideRecoveryCommand(
      { recoveryId, enterpriseId: found(caller.tenant), outcome: decided, documentNo, fromOn: fromOn ?? null },
      envelope,
    );
    const outcome = await this.commands.execute<DecideRecoveryCommand, Outcome>(command);
    return created(`/v1/recoveries/${recoveryId}`, outcome, { id: recoveryId, state: 'DECIDED', outcome: decided });
  }
}
