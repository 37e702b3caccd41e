import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AudienceOf } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { momentOf } from '../../../http/known-at.dto';
import { found } from '../../../http/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { GuidingVersion, guidingCatalogueOn, guidingCounts } from '../guiding-catalogue';
import type { GuidingItem } from '../guiding-catalogue.events';
import { GuidingCatalogueQuery } from './guiding-catalogues.dto';
import { GuidingCatalogues } from './guiding-catalogues.provider';

@ApiTags('catalogues')
@Controller('v1/catalogues/guiding')
export class GuidingCataloguesController {
  constructor(private readonly catalogues: GuidingCatalogues, private readonly cursors: Cursors, @Inject(CLOCK) private readonly clock: Clock) {}

  /** The version in force on a day, its published figures, and its entries in the order of the file. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor', 'worker', 'admin')
  async guiding(@Query() query: GuidingCatalogueQuery): Promise<object> {
    const { cursor, limit, minPosition: _, ...filters } = query;
    const on = query.on ?? todayOf(this.clock);
    const asked = { list: 'guiding-catalogue', ...filters, on };
    const version = found(guidingCatalogueOn(await this.catalogues.asKnown(query.region, momentOf(query.knownAt)), on));
    const from = cursor === undefined ? 0 : Number(this.cursors.read(cursor, asked)[0]);
    const to = from + Number(limit ?? DEFAULT_PAGE);
    const items = matching(version, query);
    return { ...about(version), on, knownAt: query.knownAt ?? null, items: items.slice(from, to), nextCursor: to < items.length ? this.cursors.give([String(to)], asked) : null };
  }
}

const about = (version: GuidingVersion): object => {
  const { items: _, ...rest } = version;
  return { ...rest, counts: guidingCounts(version) };
};

const matching = ({ items }: GuidingVersion, { kind, flag, occupationCode }: GuidingCatalogueQuery): readonly GuidingItem[] =>
  items.filter((item) => (!kind || item.kind === kind) && (!flag || item.flags.includes(flag)) && (!occupationCode || item.occupationCode === occupationCode));
