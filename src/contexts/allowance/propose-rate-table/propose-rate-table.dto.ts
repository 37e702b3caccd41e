import { ChoiceField, DayField, IntegerField, ListField, PatternField, PatternsField } from '../../../http/fields.decorator';
import type { Day } from '../../../kernel/day';
import { documentNoField, occupationField } from '../../../kernel/fields';
import { Level, LEVELS } from '../../../kernel/level';
import { AWARD_TIERS } from '../../catalogue';
import { BASES, ITEMS, MAX_GROUP_OCCUPATIONS, MAX_RATE_GROUPS, MAX_RATE_ROWS } from '../allowance.events';

/** A million yuan a month: above any allowance, and 100,000 lines of it still add up exactly. */
const MAX_RATE_FEN = 100_000_000;
/** Longer than any city was seen to spread an award (three years). */
const MAX_INSTALMENT_YEARS = 10;
/** Places below it are not in the register of awards. */
const MAX_RANK = 1_000;
/** The check at the ledger's door, asked for here so that a slip is a wrong field and not a fault. */
const DOCUMENT_NO = new RegExp(documentNoField().pattern!);

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
const OCCUPATION = new RegExp(occupationField().pattern!);

export class RateRowBody {
  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, { description: 'Stands on every line it pays', example: 'SK-SENIOR' })
  ruleId!: string;

  @ChoiceField(ITEMS, { description: '技能津贴, 带徒津贴, 班组长津贴, 一次性奖励', example: 'SKILL' })
  item!: (typeof ITEMS)[number];

  @ChoiceField(LEVELS, { optional: true, example: 'SENIOR' })
  level?: Level;

  @ChoiceField(BASES, { example: 'CERTIFIED' })
  basis!: (typeof BASES)[number];

  @IntegerField(0, MAX_RATE_FEN, { description: 'Fen a month', example: 30_000 })
  amountMinor!: number;

  @PatternField(CODE, { optional: true, description: 'A group of this table; the row pays its occupations alone, before a row without a group', example: 'SHORTAGE' })
  occupationGroup?: string;

  @IntegerField(2, MAX_INSTALMENT_YEARS, { optional: true, description: 'Of ONE_OFF alone: paid in so many equal parts, one a year', example: 3 })
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

  @ListField(() => OccupationGroupBody, { max: MAX_RATE_GROUPS, optional: true, description: 'Occupations that rows may pay otherwise; each in one group' })
  groups?: OccupationGroupBody[];
}
