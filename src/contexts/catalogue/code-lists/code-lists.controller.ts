import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AUDIENCES, ENTERPRISE_ROLES } from '../../../access/audience';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { entriesOn } from './code-list';
import { CodeListQuery } from './code-lists.dto';
import { CodeLists } from './code-lists.provider';

/** Lists that have an address and filters of their own, beside those of codes and words. */
const OWN_ROUTES = ['guiding', 'occupations', 'policy-packs', 'working-days'];

/** Words come with the product and are no facts of the ledger: they have days, and nothing was known of them before. */
@ApiTags('catalogues')
@KeepsNoPast('Words come with the release; each code has its days, and on= or effectiveOn= asks for those of one')
@Controller('v1/catalogues')
export class CodeListsController {
  constructor(
    private readonly lists: CodeLists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AudienceOf(...AUDIENCES)
  @ByRole(...ENTERPRISE_ROLES)
  names(): object {
    return { items: [...OWN_ROUTES, ...this.lists.names()] };
  }

  /** Every code with its words in both languages; enums travel as codes, labels come from here. */
  @Get(':name')
  @AudienceOf(...AUDIENCES)
  @ByRole(...ENTERPRISE_ROLES)
  list(@Param('name') name: string, @Query() query: CodeListQuery): object {
    const on = query.on ?? query.effectiveOn ?? todayOf(this.clock);
    const items = entriesOn(found(this.lists.find(name)), on).map(({ code, zh, en, validFrom = null, validTo = null }) => ({
      code,
      zh,
      en,
      validFrom,
      validTo,
    }));
    return { name, on, effectiveOn: on, items };
  }
}
