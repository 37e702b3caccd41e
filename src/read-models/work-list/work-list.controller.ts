import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { policyPackOn } from '../../contexts/catalogue';
import { Answer } from '../../http/answers/answer';
import { KeepsNoPast } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { IdPipe } from '../../http/requests/id.pipe';
import { found } from '../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../kernel/clock';
import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { batchSteps } from './batch-steps';
import { timelineAnswer } from './timeline-answer';
import { workItems } from './work-items';
import { workListAnswer } from './work-list-answer';
import { TodayQuery } from './work-list.dto';
import { WorkLists } from './work-list.query';

const OK = 200;

@KeepsNoPast('What is to be done next is asked of today; what was so on a day is told by the things themselves')
@Controller('v1')
export class WorkListController {
  constructor(
    private readonly lists: WorkLists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The first page after the login (待办): the enterprise, its filings with what may be assessed, and what waits, the most urgent first. */
  @Get('enterprises/:id/work-list')
  @ApiTags('enterprises')
  @AudienceOf('enterprise')
  async workList(@Param('id', IdPipe) id: Uuid, @Query() { minPosition }: TodayQuery, @CalledBy() caller: Caller): Promise<Answer> {
    const today = todayOf(this.clock);
    const { value, atPosition } = await this.lists.of(caller, id, today, BigInt(minPosition ?? 0));
    const facts = found(value);
    const packOn = (day: Day) => policyPackOn(facts.enterprise.region, day)?.pack;
    const items = workItems(facts, packOn, today);
    return new Answer(OK, {}, { ...workListAnswer(facts, items, packOn(today), today), atPosition: String(atPosition) });
  }

  /** What becomes of a batch, step by step: the day of each, what is due, for whom it waits, and whom to call. */
  @Get('batches/:id/timeline')
  @ApiTags('batches')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async timeline(@Param('id', IdPipe) id: Uuid, @Query() { minPosition }: TodayQuery, @CalledBy() caller: Caller): Promise<Answer> {
    const on = todayOf(this.clock);
    const { value, atPosition } = await this.lists.batch(caller, id, BigInt(minPosition ?? 0));
    const batch = found(value);
    const pack = found((policyPackOn(batch.region, on) ?? policyPackOn(batch.region, batch.assessmentOn))?.pack);
    return new Answer(
      OK,
      {},
      { ...timelineAnswer(batch, batchSteps(batch, batch.papers, { pack, on }), pack, on), atPosition: String(atPosition) },
    );
  }
}
