import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { Remarks } from '../../../people/remarks.provider';
import { Jurisdiction } from '../jurisdiction.provider';
import { scoreCard } from '../score-card';
import { DecideScoreCardBody } from './decide-score-card.dto';
import { DecideScoreCardCommand } from './decide-score-card.handler';

@ApiTags('score-cards')
@Controller('v1/score-cards/:id/decisions')
export class DecideScoreCardController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly jurisdiction: Jurisdiction,
    private readonly remarks: Remarks,
  ) {}

  /** What follows is recorded on the filing; a suspension and an exit wait there for a second person. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(scoreCard)
  async decide(
    @Param('id', IdPipe) scoreCardId: Uuid,
    @Body() body: DecideScoreCardBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId, filingId } = await this.jurisdiction.scoreCard(scoreCardId, caller);
    const { remark, dueOn, ...decided } = body;
    const followUpId = this.ids.ofCommand(envelope.commandId, 'follow-up');
    const intent = { scoreCardId, ...decided, followUpId, dueOn: dueOn ?? null, remark: await this.remarks.keep(remark, envelope) };
    const outcome = await this.commands.execute<DecideScoreCardCommand, Outcome>(
      new DecideScoreCardCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/score-cards/${scoreCardId}`, outcome, {
      id: scoreCardId,
      filingId,
      outcome: body.outcome,
      followUpId: body.outcome === 'KEEP' ? null : followUpId,
    });
  }
}
