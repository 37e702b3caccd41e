import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { Pages } from '../../../http/lists/pages.provider';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { ErasureListQuery } from './erasure-register.dto';
import type { ErasureRow } from './erasure-register.entity';
import { ASKED, ErasureRegister } from './erasure-register.query';

@ApiTags('workers')
@Controller('v1/erasure-requests')
export class ErasureRegisterController {
  constructor(
    private readonly register: ErasureRegister,
    private readonly pages: Pages,
  ) {}

  /** What waits for a decision, also what the ledger itself proposed because a period is over; and what became of the rest. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async list(@Query() query: ErasureListQuery, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    const { state } = query;
    const page = this.pages.asked(query, { list: 'erasure-requests', state });
    const { value, atPosition } = await this.register.list(caller, { state }, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, { placeOf: (row) => placeOf(row, { place: ASKED }), item: shown });
  }
}

const shown = ({ requestId, personRef: _, requestedPosition, ...rest }: ErasureRow): object => ({
  id: requestId,
  ...rest,
  position: requestedPosition,
});
