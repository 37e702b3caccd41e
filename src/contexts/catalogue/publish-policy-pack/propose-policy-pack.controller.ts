import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { problem } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { PolicyDocument, refOf } from '../policy-packs';
import { mustSupervise } from '../supervised-region.provider';
import { faultsOf } from './policy-document';
import { PolicyPackBody } from './propose-policy-pack.dto';
import { ProposePolicyPackCommand } from './propose-policy-pack.handler';

@ApiTags('catalogues')
@Controller('v1/policy-packs')
export class ProposePolicyPackController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The first of two persons. It begins tomorrow at the earliest; what it leaves out, the pack above it says. */
  @Post()
  @AudienceOf('regulator')
  async propose(@Body() body: PolicyPackBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const faults = faultsOf(body.document);
    if (faults.length > 0)
      throw problem(
        'VALIDATION_FAILED',
        {},
        faults.map((fault) => ({ ...fault, code: 'VALIDATION_FAILED' })),
      );
    const document = body.document as unknown as PolicyDocument;
    mustSupervise(caller, document.region);
    const proposalId = this.ids.ofCommand(envelope.commandId, 'policy-pack');
    const outcome = await this.commands.execute<ProposePolicyPackCommand, Outcome>(
      new ProposePolicyPackCommand({ proposalId, document }, envelope),
    );
    return created(`/v1/policy-packs/${proposalId}`, outcome, {
      id: proposalId,
      ref: refOf(document),
      state: 'AWAITING_SECOND_PERSON',
      validFrom: document.validFrom,
    });
  }
}
