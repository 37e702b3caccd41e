import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { scoreCardAnswer } from './score-card-answer';
import { ScoreCards } from './score-cards.query';

@ApiTags('score-cards')
@Controller('v1')
export class ScoreCardsController {
  constructor(private readonly cards: ScoreCards) {}

  @Get('filings/:id/score-cards')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async ofFiling(@Param('id', IdPipe) filingId: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { value, atPosition } = await this.cards.ofFiling(caller, filingId, minPosition);
    return seen(atPosition, { items: value.map(scoreCardAnswer) });
  }

  /** Each point with the rows behind it; a ground without facts in the ledger is not assessed. */
  @Get('score-cards/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.cards.find(caller, id, minPosition);
    const row = found(value);
    return versioned(row.revision, seen(atPosition, scoreCardAnswer(row)));
  }
}
