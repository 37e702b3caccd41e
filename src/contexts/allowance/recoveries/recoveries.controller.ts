import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import type { RecoveryRow } from '../pay-register/recovery.entity';
import { RecoveryListQuery } from './recoveries.dto';
import { PROPOSED, Recoveries } from './recoveries.query';

@ApiTags('allowances')
@Controller('v1/recoveries')
export class RecoveriesController {
  constructor(
    private readonly recoveries: Recoveries,
    private readonly pages: Pages,
  ) {}

  /** What waits for a person to decide whether pay is taken back, and what was decided; in the order of the proposals. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async list(@Query() query: RecoveryListQuery, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    const { enterpriseId, workerId, state } = query;
    const filters = { enterpriseId, workerId, state };
    const page = this.pages.asked(query, { list: 'recoveries', ...filters });
    const { value, atPosition } = await this.recoveries.list(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: PROPOSED }),
      item: (row) => ({ ...shown(row), etag: etagOf(row.revision) }),
    });
  }

  @Get(':id')
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    const { value, atPosition } = await this.recoveries.one(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, shown(row)));
  }
}

const shown = ({ recoveryId, periods, revision: _, proposedPosition, ...row }: RecoveryRow): object => ({
  id: recoveryId,
  ...row,
  currency: 'CNY',
  amountMinor: sumInFen(periods.map(({ amountInFen }) => amountInFen)),
  periods: periods.map(({ period, amountInFen }) => ({ period, amountMinor: amountInFen })),
  position: proposedPosition,
});
