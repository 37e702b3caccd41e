import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { problem } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { award, awardRecord } from '../award';
import { mustSupervise } from '../supervised-region.provider';
import { WithdrawAwardBody } from './withdraw-award.dto';
import { WithdrawAwardCommand } from './withdraw-award.handler';

@ApiTags('awards')
@Controller('v1/awards/:id/withdrawals')
export class WithdrawAwardController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ledger: Ledger,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(award)
  async withdraw(
    @Param('id', IdPipe) awardId: Uuid,
    @Body() body: WithdrawAwardBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { value } = await this.ledger.evidence(awardRecord, awardId);
    if (value.status === 'none') throw problem('NOT_FOUND');
    mustSupervise(caller, value.region);
    const outcome = await this.commands.execute<WithdrawAwardCommand, Outcome>(new WithdrawAwardCommand({ awardId, ...body }, envelope));
    return created(`/v1/awards/${awardId}`, outcome, { id: awardId, state: 'WITHDRAWN', fromOn: body.fromOn });
  }
}
