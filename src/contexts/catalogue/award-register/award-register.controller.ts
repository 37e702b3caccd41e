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
import { awardCourse } from './award-course';
import { AwardListQuery } from './award-register.dto';
import type { AwardRow } from './award-register.entity';
import { AwardRegister, ENTERED } from './award-register.query';

@ApiTags('awards')
@Controller('v1/awards')
export class AwardRegisterController {
  constructor(
    private readonly register: AwardRegister,
    private readonly pages: Pages,
  ) {}

  /** In the order of entry, each as it stood on the day asked for. */
  @Get()
  @AudienceOf('regulator', 'inspector', 'auditor')
  async list(@Query() query: AwardListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { titleCode } = query;
    const page = this.pages.asked(query, { list: 'awards', titleCode });
    const { value, atPosition } = await this.register.list(caller, titleCode, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: ENTERED }),
      item: (row) => ({ ...shown(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  @Get(':id')
  @AudienceOf('regulator', 'inspector', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.find(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, shown(row, asOf.effectiveOn)));
  }
}

/** The reference into the vault stays inside. */
const shown = ({ awardId, personRef: _, recordedPosition: _p, revision: _r, ...award }: AwardRow, on: Day): object => ({
  id: awardId,
  ...award,
  state: stateOn(awardCourse(award), on),
});
