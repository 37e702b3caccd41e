import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../../access/caller';
import { Answer, versioned } from '../../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../../http/requests/as-of';
import { AsAsked } from '../../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../../http/edge/audience.decorator';
import { etagOf } from '../../../../http/answers/entity-tags';
import { IdPipe } from '../../../../http/requests/id.pipe';
import { PageQuery } from '../../../../http/lists/page.dto';
import { Pages } from '../../../../http/lists/pages.provider';
import { found } from '../../../../http/problems/refused';
import { stateOn } from '../../../../kernel/course';
import type { Day } from '../../../../kernel/day';
import type { Uuid } from '../../../../kernel/uuid';
import { placeOf } from '../../../../projecting/querying/page-of.query';
import type { SittingRow } from './sitting-register.entity';
import { SCHEDULED, SittingRegister } from './sitting-register.query';

@ApiTags('sittings')
@Controller('v1')
export class SittingRegisterController {
  constructor(
    private readonly register: SittingRegister,
    private readonly pages: Pages,
  ) {}

  /** In the order in which they were planned. */
  @Get('batches/:id/sittings')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async sittings(
    @Param('id', IdPipe) id: Uuid,
    @Query() query: PageQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const page = this.pages.asked(query, { list: 'sittings', batchId: id });
    const { value, atPosition } = await this.register.sittingsOf(caller, id, page, asOf);
    return this.pages.answer(asOf, atPosition, page, found(value), {
      placeOf: (row) => placeOf(row, { place: SCHEDULED }),
      item: (row) => ({ ...sittingAnswer(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  @Get('sittings/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'partner', 'auditor')
  async sitting(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.sitting(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, sittingAnswer(row, asOf.effectiveOn)));
  }
}

/** In the state of the day; all else is what is known of it. */
const sittingAnswer = (
  { sittingId, region: _region, scheduledPosition, revision: _revision, course, ...rest }: SittingRow,
  on: Day,
): object => ({ id: sittingId, ...rest, state: stateOn(course, on), position: scheduledPosition });
