import { ChoiceField, DayField, PatternField } from '../../../http/fields.decorator';
import { AsOfQuery } from '../../../http/page.dto';
import { EXCEL_SAFE } from '../../../http/listed-answer';
import type { Day } from '../../../kernel/day';
import { DOCUMENT_NO } from '../rate-limits';

export const RATE_SHEET_MODES = ['dryRun', 'propose'] as const;
export const RATE_TABLE_FORMS = ['json', 'xlsx', 'csv'] as const;

export class RateSheetQuery {
  @ChoiceField(RATE_SHEET_MODES, { optional: true, description: 'dryRun unless told: says what is wrong, cell by cell, and records nothing', example: 'dryRun' })
  mode?: (typeof RATE_SHEET_MODES)[number];

  @DayField()
  validFrom!: Day;

  @DayField({ optional: true })
  validTo?: Day;

  @PatternField(DOCUMENT_NO, { description: 'Number of the collective contract', example: '集合〔2026〕3号' })
  legalBasis!: string;
}

export class RateTableQuery extends AsOfQuery {
  @ChoiceField(RATE_TABLE_FORMS, { optional: true, description: 'json unless told' })
  as?: (typeof RATE_TABLE_FORMS)[number];

  @ChoiceField(['true', 'false'], { optional: true, description: EXCEL_SAFE })
  excelSafe?: string;
}
