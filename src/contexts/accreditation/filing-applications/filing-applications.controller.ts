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
import { ApplicationListQuery } from './filing-applications.dto';
import type { FilingApplicationRow } from './filing-applications.entity';
import { DRAFTED, FilingApplications } from './filing-applications.query';

@ApiTags('filing-applications')
@Controller('v1/filing-applications')
export class FilingApplicationsController {
  constructor(
    private readonly applications: FilingApplications,
    private readonly pages: Pages,
  ) {}

  /** In the order of their first drafts. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async list(@Query() query: ApplicationListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { enterpriseId, state } = query;
    const page = this.pages.asked(query, { list: 'filing-applications', enterpriseId, state });
    const { value, atPosition } = await this.applications.list(caller, { enterpriseId, state }, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: DRAFTED }),
      item: (row) => ({ ...shown(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.applications.find(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, shown(row, asOf.effectiveOn)));
  }
}

/** In the state of the day; all else is what is known of it. */
const shown = ({ applicationId, draftedPosition: _, revision: _r, content, course, ...rest }: FilingApplicationRow, on: Day): object => ({
  id: applicationId,
  ...rest,
  state: stateOn(course, on),
  ...content,
  scope: content.scope.map((row, index) => ({ row: index + 1, ...row })),
});
