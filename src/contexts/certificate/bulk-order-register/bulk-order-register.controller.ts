import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { Pages } from '../../../http/lists/pages.provider';
import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { BulkOrderListQuery } from './bulk-order-register.dto';
import type { BulkOrderRow } from './bulk-order-register.entity';
import { BulkOrderRegister, PROPOSED } from './bulk-order-register.query';

@ApiTags('bulk-orders')
@Controller('v1/bulk-orders')
export class BulkOrderRegisterController {
  constructor(
    private readonly register: BulkOrderRegister,
    private readonly pages: Pages,
  ) {}

  /** In the order of their proposal, each in the state of the day asked for; the rows are those of the single order. */
  @Get()
  @AudienceOf('regulator', 'inspector', 'auditor')
  async list(@Query() query: BulkOrderListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { state, reasonCode, decidedFromOn, decidedToOn } = query;
    const filters = { state, reasonCode, decidedFromOn, decidedToOn };
    const page = this.pages.asked(query, { list: 'bulk-orders', ...filters });
    const { value, atPosition } = await this.register.list(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: PROPOSED }),
      item: (row) => ({ ...shown(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }
}

const shown = ({ orderId, proposedPosition, course, revision: _, ...rest }: BulkOrderRow, on: Day): object => ({
  id: orderId,
  ...rest,
  state: stateOn(course, on),
  position: proposedPosition,
});
