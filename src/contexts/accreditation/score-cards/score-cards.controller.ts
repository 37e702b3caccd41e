import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answer';
import { answeredAsOf, AsOf } from '../../../http/as-of';
import { AsAsked } from '../../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import { scoreCardAnswer } from './score-card-answer';
import { ScoreCards } from './score-cards.query';

@ApiTags('score-cards')
@Controller('v1')
export class ScoreCardsController {
  constructor(private readonly cards: ScoreCards) {}

  @Get('filings/:id/score-cards')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async ofFiling(@Param('id', IdPipe) filingId: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    const { value, atPosition } = await this.cards.ofFiling(caller, filingId, asOf);
    return answeredAsOf(asOf, atPosition, { items: value.map((row) => scoreCardAnswer(row, asOf.effectiveOn)) });
  }

  /** Each point with the rows behind it; a ground without facts in the ledger is not assessed. */
  @Get('score-cards/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.cards.find(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, scoreCardAnswer(row, asOf.effectiveOn)));
  }
}
