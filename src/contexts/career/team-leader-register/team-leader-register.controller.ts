import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { TeamLeaderListQuery } from './team-leader-register.dto';
import type { TeamLeaderRow } from './team-leader-register.entity';
import { STARTED, TeamLeaderRegister } from './team-leader-register.query';

@ApiTags('team leaders')
@Controller('v1/team-leader-posts')
export class TeamLeaderRegisterController {
  constructor(
    private readonly register: TeamLeaderRegister,
    private readonly pages: Pages,
  ) {}

  /** In the order in which they were recorded. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async list(@Query() query: TeamLeaderListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { workerId, teamCode } = query;
    const page = this.pages.asked(query, { list: 'team-leader-posts', workerId, teamCode });
    const { value, atPosition } = await this.register.list(caller, { workerId, teamCode }, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: STARTED }),
      item: (row) => shown(row, asOf.effectiveOn),
    });
  }

  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.one(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, shown(row, asOf.effectiveOn)));
  }
}

const shown = ({ postId, startedPosition: _, revision: _revision, ...row }: TeamLeaderRow, on: Day): object => ({
  id: postId,
  ...row,
  isHeld: row.fromOn <= on && (row.lastOn === null || on <= row.lastOn),
});
