import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { covers } from '../pay/pay-facts';
import type { EntitlementSpanRow } from '../pay-register/entitlement.entity';
import { EntitlementListQuery } from './entitlements.dto';
import { Entitlements, STARTED } from './entitlements.query';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/entitlements')
export class EntitlementsController {
  constructor(
    private readonly entitlements: Entitlements,
    private readonly pages: Pages,
  ) {}

  /** Who is entitled to what by what happened, span by span, each with the fact that began it and the one that ended it. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async list(
    @Param('id', IdPipe) id: Uuid,
    @Query() query: EntitlementListQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const { workerId, item } = query;
    const page = this.pages.asked(query, { list: 'entitlements', enterpriseId: id, workerId, item });
    const { value, atPosition } = await this.entitlements.list(caller, id, { workerId, item }, page, asOf);
    return this.pages.answer(asOf, atPosition, page, found(value), {
      placeOf: (row) => placeOf(row, { place: STARTED }),
      item: (row) => shown(row, asOf.effectiveOn),
    });
  }
}

const shown = ({ entitlementId, startedPosition, ...row }: EntitlementSpanRow, on: Day): object => ({
  id: entitlementId,
  ...row,
  isDue: covers({ fromOn: row.fromOn as Day, lastOn: row.lastOn as Day | null }, on),
  position: startedPosition,
});
