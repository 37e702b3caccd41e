import { ChoiceField, DayField, IntegerField, ListField, PatternField, PatternsField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { Level, LEVELS } from '../../../kernel/level';
import { AWARD_TIERS } from '../../catalogue';
import { BASES, ITEMS, MAX_GROUP_OCCUPATIONS, MAX_RATE_GROUPS, MAX_RATE_ROWS } from '../allowance.events';
import { CODE, DOCUMENT_NO, MAX_INSTALMENT_YEARS, MAX_RANK, MAX_RATE_FEN, OCCUPATION } from '../rate-limits';

export class RateRowBody {
  @PatternField(CODE, { description: 'Stands on every line it pays', example: 'SK-SENIOR' })
  ruleId!: string;

  @ChoiceField(ITEMS, { description: '技能津贴, 带徒津贴, 班组长津贴, 一次性奖励', example: 'SKILL' })
  item!: (typeof ITEMS)[number];

  @ChoiceField(LEVELS, { optional: true, example: 'SENIOR' })
  level?: Level;

  @ChoiceField(BASES, { example: 'CERTIFIED' })
  basis!: (typeof BASES)[number];

  @IntegerField(0, MAX_RATE_FEN, { description: 'Fen a month', example: 30_000 })
  amountMinor!: number;

  @PatternField(CODE, {
    optional: true,
    description: 'A group of this table; the row pays its occupations alone, before a row without a group',
    example: 'SHORTAGE',
  })
  occupationGroup?: string;

  @IntegerField(2, MAX_INSTALMENT_YEARS, {
    optional: true,
    description: 'Of ONE_OFF alone: paid in so many equal parts, one a year',
    example: 3,
  })
  instalmentYears?: number;

  @ChoiceField(AWARD_TIERS, { optional: true, description: 'Of basis CONTEST alone: contests of this tier' })
  contestTier?: (typeof AWARD_TIERS)[number];

  @IntegerField(1, MAX_RANK, { optional: true, description: 'Of basis CONTEST alone: this place or a better one', example: 3 })
  maxRank?: number;
}

export class OccupationGroupBody {
  @PatternField(CODE, { example: 'SHORTAGE' })
  code!: string;

  @PatternsField(OCCUPATION, { max: MAX_GROUP_OCCUPATIONS, min: 1, example: ['6-18-01-01'] })
  occupations!: string[];
}

export class ProposeRateTableBody {
  @DayField()
  validFrom!: Day;

  @DayField({ optional: true })
  validTo?: Day;

  @PatternField(DOCUMENT_NO, { description: 'Number of the collective contract', example: '集合〔2026〕3号' })
  legalBasis!: string;

  @ListField(() => RateRowBody, { max: MAX_RATE_ROWS })
  rows!: RateRowBody[];

  @ListField(() => OccupationGroupBody, {
    max: MAX_RATE_GROUPS,
    optional: true,
    description: 'Occupations that rows may pay otherwise; each in one group',
  })
  groups?: OccupationGroupBody[];
}
