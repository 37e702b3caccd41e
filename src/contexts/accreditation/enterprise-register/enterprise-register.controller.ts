import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { headcountOn, nameOn } from '../enterprise';
import { FilingListQuery } from './enterprise-register.dto';
import type { FilingRow } from './enterprise-register.entity';
import { EnterpriseRegister, GRANTED } from './enterprise-register.query';
import { filingAnswer } from './filing-answer';

@ApiTags('enterprises')
@Controller('v1')
export class EnterpriseRegisterController {
  constructor(
    private readonly register: EnterpriseRegister,
    private readonly pages: Pages,
  ) {}

  /** With the name that it bore on the day asked for, and its filings as they stood. */
  @Get('enterprises/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor', 'payroll')
  @ByRole(...ENTERPRISE_ROLES)
  async enterprise(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.profile(caller, id, asOf);
    const {
      enterprise: { revision, enterpriseId: _, headcounts, ...enterprise },
      filings,
    } = found(value);
    const { effectiveOn } = asOf;
    return versioned(
      revision,
      answeredAsOf(asOf, atPosition, {
        id,
        ...enterprise,
        name: nameOn(enterprise, effectiveOn),
        headcount: headcountOn({ headcounts }, effectiveOn) ?? null,
        filings: filings.map((row) => summary(row, effectiveOn)),
      }),
    );
  }

  /** In the order of the grants. */
  @Get('filings')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async filings(@Query() query: FilingListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { enterpriseId, institutionCode } = query;
    const page = this.pages.asked(query, { list: 'filings', enterpriseId, institutionCode });
    const { value, atPosition } = await this.register.list(caller, { enterpriseId, institutionCode }, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: GRANTED }),
      item: (row) => ({ ...summary(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  /** On both time axes: what was true on a day, by what was known at a moment (decision 11). */
  @Get('filings/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async filing(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.filing(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, summary(row, asOf.effectiveOn)));
  }
}

const summary = ({ filingId, region, state, recordedAt }: FilingRow, effectiveOn: Day): object => ({
  id: filingId,
  filingId,
  region,
  recordedAt,
  ...filingAnswer(state, effectiveOn),
});
