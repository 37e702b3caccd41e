import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { Chains } from '../chains.provider';
import { LeadChainBody } from './lead-chain.dto';
import { LeadChainCommand } from './lead-chain.handler';

@ApiTags('chains')
@Controller('v1/chain-leads')
export class LeadChainController {
  constructor(
    private readonly commands: CommandBus,
    private readonly chains: Chains,
  ) {}

  /** An authority, or an association under it, leads a chain: it publishes the norms that the members share. */
  @Post()
  @AudienceOf('regulator')
  async lead(@Body() body: LeadChainBody, @CalledBy() { region }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const chainId = this.chains.idOf(body.chainCode);
    const outcome = await this.commands.execute<LeadChainCommand, Outcome>(
      new LeadChainCommand({ ...body, chainId, region: found(region) }, envelope),
    );
    return created('/v1/chains', outcome, { id: chainId, chainCode: body.chainCode });
  }
}
