import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { scoreCardAnswer, scoreCardItem } from './score-card-answer';
import { ScoreCardListQuery } from './score-cards.dto';
import { DRAWN, ScoreCards } from './score-cards.query';

@ApiTags('score-cards')
@Controller('v1')
export class ScoreCardsController {
  constructor(
    private readonly cards: ScoreCards,
    private readonly pages: Pages,
  ) {}

  @Get('filings/:id/score-cards')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async ofFiling(@Param('id', IdPipe) filingId: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    const { value, atPosition } = await this.cards.ofFiling(caller, filingId, asOf);
    return answeredAsOf(asOf, atPosition, { items: found(value).map((row) => scoreCardAnswer(row, asOf.effectiveOn)) });
  }

  /** In the order of their first drawing, each in the state of the day asked for; the points are those of the single card. */
  @Get('score-cards')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async list(@Query() query: ScoreCardListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { enterpriseId, filingId, year, proposal, state } = query;
    const page = this.pages.asked(query, { list: 'score-cards', enterpriseId, filingId, year, proposal, state });
    const filters = { enterpriseId, filingId, year: year === undefined ? undefined : Number(year), proposal, state };
    const { value, atPosition } = await this.cards.list(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: DRAWN }),
      item: (row) => ({ ...scoreCardItem(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  /** Each point with the rows behind it; a ground without facts in the ledger is not assessed. */
  @Get('score-cards/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.cards.find(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, scoreCardAnswer(row, asOf.effectiveOn)));
  }
}
