import { ChoiceField, DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { DOCUMENT_NO } from '../rate-limits';

export const RATE_SHEET_MODES = ['dryRun', 'propose'] as const;

export class RateSheetQuery {
  @ChoiceField(RATE_SHEET_MODES, {
    optional: true,
    description: 'dryRun unless told: says what is wrong, cell by cell, and records nothing',
    example: 'dryRun',
  })
  mode?: (typeof RATE_SHEET_MODES)[number];

  @DayField()
  validFrom!: Day;

  @DayField({ optional: true })
  validTo?: Day;

  @PatternField(DOCUMENT_NO, { description: 'Number of the collective contract', example: '集合〔2026〕3号' })
  legalBasis!: string;
}
