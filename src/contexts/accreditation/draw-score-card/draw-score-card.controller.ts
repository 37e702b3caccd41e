import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { Jurisdiction } from '../jurisdiction.provider';
import type { ScoreCardDrawn, ScoreCardEvent } from '../score-card.events';
import { DrawScoreCardBody } from './draw-score-card.dto';
import { DrawScoreCardCommand } from './draw-score-card.handler';

@ApiTags('score-cards')
@Controller('v1/filings/:id/score-cards')
export class DrawScoreCardController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** Counts a year that is over, and proposes; drawn again it counts anew, until somebody decides. */
  @Post()
  @AudienceOf('regulator')
  async draw(
    @Param('id', IdPipe) filingId: Uuid,
    @Body() { year }: DrawScoreCardBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const scoreCardId = this.ids.of('score-card', filingId, String(year));
    const command = new DrawScoreCardCommand({ scoreCardId, filingId, year }, { ...envelope, tenants: [enterpriseId] });
    const outcome = await this.commands.execute<DrawScoreCardCommand, Outcome<string, ScoreCardEvent>>(command);
    const { earned, judged, permille, notAssessed, proposal } = (
      granted<Receipt<ScoreCardEvent>>(outcome).events[0] as Receipt<ReturnType<typeof ScoreCardDrawn>>['events'][number]
    ).data;
    return created(`/v1/score-cards/${scoreCardId}`, outcome, {
      id: scoreCardId,
      filingId,
      year,
      earned,
      judged,
      permille,
      notAssessed,
      proposal,
    });
  }
}
