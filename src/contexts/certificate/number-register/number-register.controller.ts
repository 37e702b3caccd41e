import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { AudienceOf, CalledBy } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE, PAGE_LIMIT } from '../../../http/cursors.provider';
import { PatternField, TextField } from '../../../http/fields.decorator';
import { found } from '../../../http/refused';
import { InstitutionCodePipe } from '../institution-code.pipe';
import { KnownAtQuery, momentOf } from '../known-at.dto';
import { NumberRegister } from './number-register.query';

const MAX_CURSOR_CHARACTERS = 400;

export class NumberSeriesQuery extends KnownAtQuery {
  @PatternField(/^\d{4}$/, { optional: true, description: 'Year of issue', example: '2026' })
  year?: string;

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Gaps of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;
}

@ApiTags('number-series')
@Controller('v1/number-series/:institutionCode')
export class NumberRegisterController {
  constructor(private readonly register: NumberRegister, private readonly cursors: Cursors) {}

  /** Every number up to the highest is reserved, voided with a reason, given and unused, or was never given. Gaps come page by page, in the order in which they arose. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async series(@Param('institutionCode', InstitutionCodePipe) institutionCode: string, @Query() query: NumberSeriesQuery, @CalledBy() caller: Caller): Promise<object> {
    const { levels, gaps } = found(await this.register.of(institutionCode, caller, momentOf(query.knownAt)));
    const asked = { list: 'number-series', institutionCode, year: query.year, knownAt: query.knownAt };
    const from = query.cursor === undefined ? 0 : Number(this.cursors.read(query.cursor, asked)[0]);
    const ofYear = gaps.filter(({ number }) => query.year === undefined || number.slice(13, 15) === query.year.slice(2));
    const to = from + Number(query.limit ?? DEFAULT_PAGE);
    return {
      institutionCode, knownAt: query.knownAt ?? null,
      levels: levels.filter(({ year }) => query.year === undefined || String(year) === query.year),
      gaps: ofYear.slice(from, to), nextCursor: to < ofYear.length ? this.cursors.give([String(to)], asked) : null,
    };
  }
}
