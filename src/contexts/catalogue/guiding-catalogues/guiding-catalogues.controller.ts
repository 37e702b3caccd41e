import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole } from '../../../http/edge/audience.decorator';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { GuidingVersion, guidingCatalogueOn, guidingCounts } from '../guiding-catalogue';
import type { GuidingItem } from '../guiding-catalogue.events';
import { GuidingCatalogueQuery } from './guiding-catalogues.dto';
import { GuidingCatalogues } from './guiding-catalogues.provider';

@ApiTags('catalogues')
@Controller('v1/catalogues/guiding')
export class GuidingCataloguesController {
  constructor(
    private readonly catalogues: GuidingCatalogues,
    private readonly pages: Pages,
  ) {}

  /** The version in force on a day, its published figures, and its entries in the order of the file. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'chain-lead', 'partner', 'auditor', 'worker', 'admin')
  @ByRole(...ENTERPRISE_ROLES)
  async guiding(@Query() query: GuidingCatalogueQuery, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { region, kind, flag, occupationCode } = query;
    const on = query.on ?? asOf.effectiveOn;
    const page = this.pages.asked(query, { list: 'guiding-catalogue', region, kind, flag, occupationCode, on });
    const { published, atPosition } = await this.catalogues.asKnown(region, asOf);
    const version = found(guidingCatalogueOn(published, on));
    return this.pages.ofList(asOf, atPosition, page, matching(version, query), { name: 'items', body: { ...about(version), on } });
  }
}

const about = (version: GuidingVersion): object => {
  const { items: _, ...rest } = version;
  return { ...rest, counts: guidingCounts(version) };
};

const matching = ({ items }: GuidingVersion, { kind, flag, occupationCode }: GuidingCatalogueQuery): readonly GuidingItem[] =>
  items.filter(
    (item) =>
      (!kind || item.kind === kind) && (!flag || item.flags.includes(flag)) && (!occupationCode || item.occupationCode === occupationCode),
  );
