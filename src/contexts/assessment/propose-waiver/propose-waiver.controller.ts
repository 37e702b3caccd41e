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
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { candidacy } from '../candidacy';
import { ProposeWaiverBody } from './propose-waiver.dto';
import { ProposeWaiverCommand } from './propose-waiver.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/waivers')
export class ProposeWaiverController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The first of two persons; nothing is waived until the second confirms. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async propose(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Body() body: ProposeWaiverBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { ruleId, waived, reasonCode, reason: words, documents } = body;
    const waiverId = this.ids.ofCommand(envelope.commandId, 'waiver');
    const proposing = { candidacyId, waiverId, enterpriseId: found(tenant), ruleId: ruleId ?? null, waived, reasonCode, words, documents };
    const outcome = await this.commands.execute<ProposeWaiverCommand, Outcome>(new ProposeWaiverCommand(proposing, envelope));
    return created(`/v1/candidacies/${candidacyId}`, outcome, { id: waiverId, candidacyId, state: 'AWAITING_SECOND_PERSON' });
  }
}
