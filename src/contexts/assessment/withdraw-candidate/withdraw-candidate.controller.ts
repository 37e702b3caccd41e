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
import { candidacy } from '../candidacy';
import { WithdrawCandidateBody } from './withdraw-candidate.dto';
import { WithdrawCandidateCommand } from './withdraw-candidate.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/withdrawals')
export class WithdrawCandidateController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async withdraw(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Body() { reasonCode }: WithdrawCandidateBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const intent = { candidacyId, enterpriseId: found(tenant), reasonCode };
    return created(`/v1/candidacies/${candidacyId}`, await this.commands.execute(new WithdrawCandidateCommand(intent, envelope)), {
      id: candidacyId,
    });
  }
}
