import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole } from '../../../http/edge/audience.decorator';
import { Pages } from '../../../http/lists/pages.provider';
import { occupationCounts } from '../occupation-dictionary';
import { matching, nearestTo, occupationAnswer } from './occupation-answer';
import { OccupationEditionsRegister } from './occupation-editions.provider';
import { OccupationQuery } from './occupation-search.dto';

@ApiTags('catalogues')
@Controller('v1/catalogues/occupations')
export class OccupationSearchController {
  constructor(
    private readonly editions: OccupationEditionsRegister,
    private readonly pages: Pages,
  ) {}

  /** In the order of the dictionary. Where nothing matches what was asked for, the nearest names are given instead. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'chain-lead', 'partner', 'auditor', 'worker', 'admin')
  @ByRole(...ENTERPRISE_ROLES)
  async search(@Query() query: OccupationQuery, @AsAsked() asOf: AsOf): Promise<Answer> {
    const [on, text] = [query.on ?? asOf.effectiveOn, query.q?.normalize('NFC').trim()];
    const page = this.pages.asked(query, { list: 'occupations', on, q: text, flag: query.flag });
    const { dictionary, atPosition } = await this.editions.on(on, asOf);
    const found = matching(dictionary, text, query.flag);
    const nearest = found.length === 0 && text !== undefined ? nearestTo(dictionary, text) : [];
    const body = { edition: dictionary.edition, on, counts: occupationCounts(dictionary), nearest };
    return this.pages.ofList(asOf, atPosition, page, found.map(occupationAnswer), { name: 'items', body });
  }
}
