import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { PackRegister } from '../policy-pack-register/pack-register.provider';
import { mustSupervise } from '../supervised-region.provider';
import { ConfirmPolicyPackCommand } from './confirm-policy-pack.handler';

@ApiTags('catalogues')
@Controller('v1/policy-packs/:id/confirmations')
export class ConfirmPolicyPackController {
  constructor(
    private readonly commands: CommandBus,
    private readonly register: PackRegister,
  ) {}

  /** The second of two persons; the pack is published, and never edited. */
  @Post()
  @AudienceOf('regulator')
  async confirm(@Param('id', IdPipe) proposalId: Uuid, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { document } = found(await this.register.find(proposalId));
    mustSupervise(caller, document.region);
    const outcome = await this.commands.execute<ConfirmPolicyPackCommand, Outcome>(new ConfirmPolicyPackCommand({ proposalId }, envelope));
    return created(`/v1/policy-packs/${proposalId}`, outcome, { id: proposalId, state: 'PUBLISHED', validFrom: document.validFrom });
  }
}
