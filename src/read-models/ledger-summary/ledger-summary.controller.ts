import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { seen } from '../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../http/audience.decorator';
import type { Position } from '../../ledger/event-store.port';
import { LedgerSummaryQuery } from './ledger-summary.query';

@ApiTags('meta')
@Controller('v1/ledger-summary')
export class LedgerSummaryController {
  constructor(private readonly query: LedgerSummaryQuery) {}

  /** How much the ledger holds, without a word about whom. */
  @Get()
  @AudienceOf('auditor')
  async summary(@CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { value, atPosition } = await this.query.summary(caller, minPosition);
    return seen(atPosition, value);
  }
}
