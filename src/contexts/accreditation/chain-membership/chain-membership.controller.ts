import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { Chains } from '../chains.provider';
import { Jurisdiction } from '../jurisdiction.provider';
import { ChainMembershipBody } from './chain-membership.dto';
import { ChainMembershipCommand } from './chain-membership.handler';

@ApiTags('chains')
@Controller('v1/chain-memberships')
export class ChainMembershipController {
  constructor(
    private readonly commands: CommandBus,
    private readonly chains: Chains,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** An enterprise joins an industrial chain; the authority that leads the chain records it. */
  @Post()
  @AudienceOf('regulator')
  join(@Body() body: ChainMembershipBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    return this.act('JOIN', body, caller, envelope);
  }

  /** It leaves; what was held at shared sites stands. */
  @Post('endings')
  @AudienceOf('regulator')
  leave(@Body() body: ChainMembershipBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    return this.act('LEAVE', body, caller, envelope);
  }

  private async act(act: 'JOIN' | 'LEAVE', body: ChainMembershipBody, caller: Caller, envelope: CommandEnvelope): Promise<Answer> {
    await this.jurisdiction.enterprise(body.enterpriseId, caller);
    const chainId = this.chains.idOf(body.chainCode);
    const outcome = await this.commands.execute<ChainMembershipCommand, Outcome>(
      new ChainMembershipCommand(act, { ...body, chainId }, { ...envelope, tenants: [body.enterpriseId] }),
    );
    return created('/v1/chains', outcome, { id: chainId, chainCode: body.chainCode, enterpriseId: body.enterpriseId });
  }
}
