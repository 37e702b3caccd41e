import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { KeptWords } from '../kept-words.provider';
import type { PlanRow } from './plan-register.entity';
import { PlanListQuery } from './plan-register.dto';
import { PlanRegister } from './plan-register.query';

const BEFORE_ALL = '0';
const PURPOSE = 'PLAN_RETURN';

@ApiTags('plans')
@Controller('v1/plans')
export class PlanRegisterController {
  constructor(private readonly register: PlanRegister, private readonly words: KeptWords, private readonly cursors: Cursors) {}

  /** In the order of their first filing. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async plans(@Query() { cursor, limit, state }: PlanListQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const asked = { list: 'plans', state };
    const [after] = cursor === undefined ? [BEFORE_ALL] : this.cursors.read(cursor, asked);
    const { value, atPosition } = await this.register.plans(caller, { after: after!, limit: Number(limit ?? DEFAULT_PAGE), state }, minPosition);
    const nextCursor = value.hasMore ? this.cursors.give([value.rows.at(-1)!.filedPosition], asked) : null;
    return seen(atPosition, { items: value.rows.map((row) => planAnswer(row)), nextCursor });
  }

  /** With what the authority found lacking, in its own words. */
  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async plan(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.plan(caller, id, minPosition);
    const row = found(value);
    const [words] = row.returnText === null || caller.audience === 'auditor' ? [] : await this.words.read([row.returnText], caller, PURPOSE);
    return versioned(row.revision, seen(atPosition, { ...planAnswer(row), returnText: words ?? null }));
  }
}

/** References into the vault stay inside. */
const planAnswer = ({ planId, region: _region, returnText: _text, filedPosition, revision: _revision, ...rest }: PlanRow): object => ({ id: planId, ...rest, position: filedPosition });
