import { ChoicesField, DayField, PatternField, TradeField } from '../../http/requests/fields.decorator';
import type { Day } from '../../kernel/day';
import { codeField } from '../../kernel/fields';
import { CERTIFIABLE_LEVELS, CertifiableLevel } from '../../kernel/level';
import { NATIONAL_STANDARD } from '../catalogue';
import type { ScopeRow } from './scope-row';

/** The dictionary edition of the occupation codes now in use; older filings keep the one they were made under. */
const EDITION = '2022';
/** More lines than the occupations any enterprise was seen to file; each becomes one row per level. */
export const MAX_SCOPE_LINES = 200;
const CODE = new RegExp(codeField().pattern ?? '');

export class ScopeLineBody {
  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code, 国家职业分类大典(2022年版)', example: '6-18-01-01' })
  occupationCode!: string;

  @TradeField({ optional: true, description: 'Trade (工种); absent: every trade of the occupation', example: '数控车工' })
  trade?: string;

  @ChoicesField(CERTIFIABLE_LEVELS, { max: CERTIFIABLE_LEVELS.length, example: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'] })
  levels!: CertifiableLevel[];

  @PatternField(CODE, {
    optional: true,
    description:
      'The published standard used, with its version; without a version, that of the day; absent: the national standard of the day',
    example: 'GZB-6-18-01-01@2018',
  })
  standard?: string;

  @PatternField(CODE, { optional: true, description: 'The site where it is assessed; absent: at every site', example: 'NORTH' })
  siteCode?: string;

  @DayField({ optional: true, description: 'Where the line begins later than the filing' })
  fromOn?: Day;

  @DayField({ optional: true, description: 'Where the line ends earlier than the filing' })
  toOn?: Day;
}

/** One row for each level; lines that name no first day begin with `fromOn`. */
export const scopeRowsOf = (lines: readonly ScopeLineBody[], fromOn: Day): ScopeRow[] =>
  lines.flatMap((line) =>
    line.levels.map((level) => ({
      occupationCode: line.occupationCode,
      edition: EDITION,
      trade: line.trade ?? null,
      level,
      standard: line.standard ?? NATIONAL_STANDARD,
      fromOn: line.fromOn ?? fromOn,
      toOn: line.toOn ?? null,
      ...(line.siteCode === undefined ? {} : { siteCode: line.siteCode }),
    })),
  );
