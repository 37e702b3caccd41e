import { Controller, Get, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { AUDIENCES, ENTERPRISE_ROLES } from '../../access/audience';
import type { Caller } from '../../access/caller';
import { answeredAsOf, AsOf } from '../../http/requests/as-of';
import { AsAsked, KeepsNoPast } from '../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../http/edge/audience.decorator';
import { listed } from '../../http/lists/listed-answer';
import { CSV, XLSX } from '../../sheets/sheet';
import { answerOf } from './answer-of';
import { askedBy } from './asked-by';
import { countedAs, DEFINITIONS_VERSION, definitionId, INDICATOR_CODES, INDICATORS } from './indicators';
import { StatisticsPolicyOf } from './statistics-policy.provider';
import { statisticsSheets } from './statistics-sheets';
import { StatisticsQuery } from './statistics.dto';
import { StatisticsOf } from './statistics.query';

@ApiTags('statistics')
@Controller('v1/statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsOf,
    private readonly policies: StatisticsPolicyOf,
  ) {}

  /** One figure, divided by up to two dimensions, as it was on a day by what was known at a moment; an enterprise counts its own rows, an authority those of its region, and a union those alone that may be published. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'union', 'auditor')
  @ApiProduces('application/json', XLSX, CSV)
  async figures(@Query() query: StatisticsQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    const asked = askedBy(query, asOf.effectiveOn);
    const policy = await this.policies.of(caller, asked);
    const { value, atPosition } = await this.statistics.table(caller, { ...asked, counted: countedAs(asked.indicator, policy) }, asOf);
    const answer = answerOf(asked, caller.audience === 'union' ? 'PUBLIC' : (query.form ?? 'FULL'), value, policy);
    if (query.as !== undefined)
      return listed(
        query.as,
        statisticsSheets(answer, asOf.effectiveOn),
        { ascii: 'statistics', real: `统计_${asked.indicator}_${asOf.effectiveOn}` },
        true,
      );
    return answeredAsOf(asOf, atPosition, answer);
  }

  /** What each figure counts, in two languages, with the dimensions that it can be divided by. */
  @Get('definitions')
  @AudienceOf(...AUDIENCES)
  @ByRole(...ENTERPRISE_ROLES)
  @KeepsNoPast('Every answer names the version of the definitions that it follows, and they change with a release alone')
  definitions(): object {
    return { version: DEFINITIONS_VERSION, items: INDICATOR_CODES.map((code) => ({ code, id: definitionId(code), ...INDICATORS[code] })) };
  }
}
