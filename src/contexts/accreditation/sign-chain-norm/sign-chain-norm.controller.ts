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
import type { SignChainNorm } from './sign-chain-norm';
import { SignChainNormBody, WithdrawChainNormBody } from './sign-chain-norm.dto';
import { SignChainNormCommand } from './sign-chain-norm.handler';
import type { WithdrawChainNorm } from './withdraw-chain-norm';

@ApiTags('chains')
@Controller('v1/chain-norm-signatures')
export class SignChainNormController {
  constructor(
    private readonly commands: CommandBus,
    private readonly norms: ChainNorms,
  ) {}

  /** A member signs a version of the chain's norm for itself; nobody signs for it. */
  @Post()
  @AudienceOf('enterprise')
  sign(
    @Body() { withdraws, ...body }: SignChainNormBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    return this.record({ ...body, ...this.by(body.normCode, tenant), withdraws: withdraws ?? [] }, envelope);
  }

  /** It keeps to a version no longer; what it recognised stands. */
  @Post('endings')
  @AudienceOf('enterprise')
  withdraw(@Body() body: WithdrawChainNormBody, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    return this.record({ ...body, ...this.by(body.normCode, tenant) }, envelope);
  }

  private by(normCode: string, tenant: Caller['tenant']) {
    return { normId: this.norms.idOf(normCode), enterpriseId: found(tenant) };
  }

  private async record(intent: SignChainNorm | WithdrawChainNorm, envelope: CommandEnvelope): Promise<Answer> {
    const { normId, normCode, version } = intent;
    const outcome = await this.commands.execute<SignChainNormCommand, Outcome>(new SignChainNormCommand(intent, envelope));
    return created(`/v1/chain-norms?normCode=${encodeURIComponent(normCode)}`, outcome, { id: normId, ref: `${normCode}@${version}` });
  }
}
