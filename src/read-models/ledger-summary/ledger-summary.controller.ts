import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { answeredAsOf, AsKnownThen } from '../../http/requests/as-of';
import { AsKnown } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { LedgerSummaryQuery } from './ledger-summary.query';

@ApiTags('meta')
@Controller('v1/ledger-summary')
export class LedgerSummaryController {
  constructor(private readonly query: LedgerSummaryQuery) {}

  /** How much the ledger holds, without a word about whom. */
  @Get()
  @AudienceOf('auditor')
  async summary(@CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<object> {
    const { value, atPosition } = await this.query.summary(caller, asOf);
    return answeredAsOf(asOf, atPosition, value);
  }
}
