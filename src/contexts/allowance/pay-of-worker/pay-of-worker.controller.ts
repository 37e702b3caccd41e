import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, problem } from '../../../http/problems/refused';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import { PayOfWorkerQuery } from './pay-of-worker.dto';
import { PayOfWorkers } from './pay-of-worker.query';

@ApiTags('allowances')
@Controller('v1/workers/:id/pay')
export class PayOfWorkerController {
  constructor(private readonly pay: PayOfWorkers) {}

  /** Why this amount: each line of one worker's month with its rule, its days and the facts behind it. Nobody's name is in it. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor', 'worker')
  @ByRole(...ENTERPRISE_ROLES)
  async read(
    @Param('id', IdPipe) workerId: Uuid,
    @Query() { period }: PayOfWorkerQuery,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
  ): Promise<object> {
    if (caller.audience === 'worker' && caller.workerId !== workerId) throw problem('NOT_FOUND');
    const { value, atPosition } = await this.pay.of(caller, workerId, period, asOf);
    const { enterpriseId, employeeNo, statement, lines, missingReason } = found(value);
    return answeredAsOf(asOf, atPosition, {
      workerId,
      enterpriseId,
      employeeNo,
      period,
      currency: 'CNY',
      ...statement,
      lines,
      missingReason,
      amountMinor: sumInFen(lines.map(({ amountMinor }) => amountMinor)),
    });
  }
}
