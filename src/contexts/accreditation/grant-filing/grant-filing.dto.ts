import { ChoicesField, DayField, ListField, PatternField, TextField, UuidField } from '../../../http/fields.decorator';
import type { Day } from '../../../kernel/day';
import { CERTIFIED_LEVELS, CertifiedLevel } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';

/** More lines than the occupations any enterprise was seen to file; each becomes one row per level. */
const MAX_SCOPE_LINES = 200;

export class ScopeLineBody {
  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code, 国家职业分类大典(2022年版)', example: '6-18-01-01' })
  occupationCode!: string;

  @TextField(40, { optional: true, description: 'Trade (工种); absent: every trade of the occupation', example: '数控车工' })
  trade?: string;

  @ChoicesField(CERTIFIED_LEVELS, { max: CERTIFIED_LEVELS.length, example: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'] })
  levels!: CertifiedLevel[];

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/, { optional: true, description: 'The standard used, with its version', example: 'GZB-6-18-01-01@2018' })
  standard?: string;

  @DayField({ optional: true, description: 'Where the line begins later than the filing' })
  fromOn?: Day;

  @DayField({ optional: true, description: 'Where the line ends earlier than the filing' })
  toOn?: Day;
}

export class GrantFilingBody {
  @UuidField()
  enterpriseId!: Uuid;

  @PatternField(/^[YS]\d{12}$/, { description: 'Institution code: positions 1 to 13 of its certificate numbers', example: 'Y000032080001' })
  institutionCode!: string;

  @TextField(80, { description: 'Receipt number of the authority', example: '淮鉴备〔2025〕1号' })
  receiptNo!: string;

  @DayField()
  validFrom!: Day;

  @DayField()
  validTo!: Day;

  @ListField(() => ScopeLineBody, { max: MAX_SCOPE_LINES })
  scope!: ScopeLineBody[];
}
