import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import type { AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { PatternField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { InstitutionCodePipe } from '../institution-code.pipe';
import { NumberRegister } from './number-register.query';

export class NumberSeriesQuery extends PageQuery {
  @PatternField(/^\d{4}$/, { optional: true, description: 'Year of issue', example: '2026' })
  year?: string;
}

@ApiTags('number-series')
@Controller('v1/number-series/:institutionCode')
export class NumberRegisterController {
  constructor(
    private readonly register: NumberRegister,
    private readonly pages: Pages,
  ) {}

  /** Every number up to the highest is reserved, voided with a reason, given and unused, or was never given. Gaps come page by page, in the order in which they arose. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async series(
    @Param('institutionCode', InstitutionCodePipe) institutionCode: string,
    @Query() query: NumberSeriesQuery,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
  ): Promise<Answer> {
    const { year } = query;
    const { levels, gaps, revision, atPosition } = found(await this.register.of(institutionCode, caller, asOf));
    const page = this.pages.asked(query, { list: 'number-series', institutionCode, year });
    const ofYear = gaps.filter(({ number }) => year === undefined || number.slice(13, 15) === year.slice(2));
    const body = { institutionCode, levels: levels.filter((level) => year === undefined || String(level.year) === year) };
    const { body: account } = this.pages.ofList(asOf, atPosition, page, ofYear, { name: 'gaps', body });
    return versioned(revision, account as object);
  }
}
