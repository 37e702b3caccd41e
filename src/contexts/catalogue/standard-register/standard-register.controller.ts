import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen, AsOf } from '../../../http/requests/as-of';
import { AsAsked, AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { StandardListQuery } from './standard-register.dto';
import type { StandardVersionRow } from './standard-register.entity';
import { PUBLISHED, StandardRegister } from './standard-register.query';

@ApiTags('standards')
@Controller('v1/standards')
export class StandardRegisterController {
  constructor(
    private readonly register: StandardRegister,
    private readonly pages: Pages,
  ) {}

  /** Every version, in the order of publication. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor', 'worker')
  async list(@Query() query: StandardListQuery, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    const { occupationCode, kind, standardCode } = query;
    const filters = { occupationCode, kind, standardCode };
    const page = this.pages.asked(query, { list: 'standards', ...filters });
    const { value, atPosition } = await this.register.list(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, { placeOf: (row) => placeOf(row, { place: PUBLISHED }), item: listed });
  }

  /** The version in force on a day with all that it asks, and the names of the others. */
  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor', 'worker')
  async one(@Param('id', IdPipe) id: Uuid, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { revision, atPosition, shown } = found(await this.register.one(id, asOf));
    return versioned(revision, answeredAsOf(asOf, atPosition, { id, ...shown }));
  }
}

const listed = ({ standardKey, publishedPosition: _, ...row }: StandardVersionRow): object => ({
  id: standardKey,
  ref: `${row.standardCode}@${row.version}`,
  ...row,
});
