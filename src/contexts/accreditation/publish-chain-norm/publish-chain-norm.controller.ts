import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { ChainNorms } from '../chain-norms.provider';
import { Chains } from '../chains.provider';
import { mayLead } from '../own-chain.provider';
import { PublishChainNormBody } from './publish-chain-norm.dto';
import { PublishChainNormCommand } from './publish-chain-norm.handler';

@ApiTags('chains')
@Controller('v1/chain-norms')
export class PublishChainNormController {
  constructor(
    private readonly commands: CommandBus,
    private readonly chains: Chains,
    private readonly norms: ChainNorms,
  ) {}

  /** Who leads the chain puts a version of a norm before its members, to be signed. */
  @Post()
  @AudienceOf('regulator', 'chain-lead')
  async publish(
    @Body() body: PublishChainNormBody,
    @CalledBy() { region, ...caller }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    mayLead(caller, body.chainCode);
    const ids = { normId: this.norms.idOf(body.normCode), chainId: this.chains.idOf(body.chainCode) };
    const outcome = await this.commands.execute<PublishChainNormCommand, Outcome>(
      new PublishChainNormCommand({ ...body, ...ids, region: found(region) }, envelope),
    );
    return created(`/v1/chain-norms?normCode=${encodeURIComponent(body.normCode)}`, outcome, {
      id: ids.normId,
      ref: `${body.normCode}@${body.version}`,
    });
  }
}
