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
import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { KeptWords } from '../kept-words.provider';
import { PlanListQuery } from './plan-register.dto';
import type { PlanRow } from './plan-register.entity';
import { FILED, PlanRegister } from './plan-register.query';

const PURPOSE = 'PLAN_RETURN';

@ApiTags('plans')
@Controller('v1/plans')
export class PlanRegisterController {
  constructor(
    private readonly register: PlanRegister,
    private readonly words: KeptWords,
    private readonly pages: Pages,
  ) {}

  /** In the order of their first filing, each in the state of the day asked for. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async plans(@Query() query: PlanListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { state } = query;
    const page = this.pages.asked(query, { list: 'plans', state });
    const { value, atPosition } = await this.register.plans(caller, { state }, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: FILED }),
      item: (row) => ({ ...planAnswer(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  /** With what the authority found lacking, in its own words. */
  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async plan(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.plan(caller, id, asOf);
    const row = found(value);
    const [words] =
      row.returnText === null || caller.audience === 'auditor' ? [] : await this.words.read([row.returnText], caller, PURPOSE);
    // The batch that carries it out is a stream of its own.
    return versioned(row.revision, answeredAsOf(asOf, atPosition, { ...planAnswer(row, asOf.effectiveOn), returnText: words ?? null }));
  }
}

/** In the state of the day; all else is what is known of it. References into the vault stay inside. */
const planAnswer = (
  { planId, region: _region, returnText: _text, filedPosition, revision: _revision, course, ...rest }: PlanRow,
  on: Day,
): object => ({ id: planId, ...rest, state: stateOn(course, on), position: filedPosition });
