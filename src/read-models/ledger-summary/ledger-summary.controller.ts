import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { answeredAsOf, AsOf } from '../../http/as-of';
import { AsAsked } from '../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/audience.decorator';
import { LedgerSummaryQuery } from './ledger-summary.query';

@ApiTags('meta')
@Controller('v1/ledger-summary')
export class LedgerSummaryController {
  constructor(private readonly query: LedgerSummaryQuery) {}

  /** How much the ledger holds, without a word about whom. */
  @Get()
  @AudienceOf('auditor')
  async summary(@CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    const { value, atPosition } = await this.query.summary(caller, asOf);
    return answeredAsOf(asOf, atPosition, value);
  }
}
