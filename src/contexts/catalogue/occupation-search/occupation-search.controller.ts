import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AudienceOf } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { momentOf } from '../../../http/known-at.dto';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { occupationCounts } from '../occupation-dictionary';
import { matching, nearestTo, occupationAnswer } from './occupation-answer';
import { OccupationEditionsRegister } from './occupation-editions.provider';
import { OccupationQuery } from './occupation-search.dto';

@ApiTags('catalogues')
@Controller('v1/catalogues/occupations')
export class OccupationSearchController {
  constructor(private readonly editions: OccupationEditionsRegister, private readonly cursors: Cursors, @Inject(CLOCK) private readonly clock: Clock) {}

  /** In the order of the dictionary. Where nothing matches what was asked for, the nearest names are given instead. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor', 'worker', 'admin')
  async search(@Query() query: OccupationQuery): Promise<object> {
    const { cursor, limit, minPosition: _, ...filters } = query;
    const [on, text] = [query.on ?? todayOf(this.clock), query.q?.normalize('NFC').trim()];
    const asked = { list: 'occupations', ...filters, on };
    const dictionary = await this.editions.on(on, momentOf(query.knownAt));
    const found = matching(dictionary, text, query.flag);
    const from = cursor === undefined ? 0 : Number(this.cursors.read(cursor, asked)[0]);
    const to = from + Number(limit ?? DEFAULT_PAGE);
    return {
      edition: dictionary.edition, on, knownAt: query.knownAt ?? null, counts: occupationCounts(dictionary), items: found.slice(from, to).map(occupationAnswer),
      nearest: found.length === 0 && text !== undefined ? nearestTo(dictionary, text) : [],
      nextCursor: to < found.length ? this.cursors.give([String(to)], asked) : null,
    };
  }
}
