import { ChoiceField, DayField, PatternField } from '../../http/requests/fields.decorator';
import { SHEET_FORMS, SheetForm } from '../../http/lists/listed-answer';
import { AsOfQuery } from '../../http/lists/page.dto';
import type { Day } from '../../kernel/day';
import { INDICATOR_CODES, IndicatorCode } from './indicators';

export const FORMS = ['FULL', 'PUBLIC'] as const;
export type Form = (typeof FORMS)[number];

export class StatisticsQuery extends AsOfQuery {
  @ChoiceField(SHEET_FORMS, { optional: true, description: 'The table as a workbook or a CSV' })
  as?: SheetForm;

  @ChoiceField(INDICATOR_CODES, { example: 'HIGH_SKILLED_SHARE' })
  indicator!: IndicatorCode;

  /** A table has rows and columns; a third dimension is asked for by another question. */
  @PatternField(/^[a-z]+(,[a-z]+)?$/, {
    optional: true,
    description: 'One dimension, or two with a comma between them; without it the total alone',
    example: 'district,level',
  })
  by?: string;

  @DayField({ optional: true, description: 'First day of the window; without it from the beginning', example: '2026-01-01' })
  from?: Day;

  @DayField({ optional: true, description: 'Last day of the window; `effectiveOn` unless told', example: '2026-12-31' })
  to?: Day;

  @PatternField(/^([1-9]\d?|1[01]\d|120)$/, {
    optional: true,
    description: 'For RETENTION: months after the issue, 120 at most; 12 unless told',
    example: '6',
  })
  months?: string;

  @PatternField(/^\d{2}(\d{2}){0,2}$/, {
    optional: true,
    description: 'Division code or its beginning: figures of that province, city or district alone',
    example: '3208',
  })
  region?: string;

  @ChoiceField(FORMS, {
    optional: true,
    description: 'PUBLIC hides small cells, and others so that the totals give none of them away; FULL unless told',
  })
  form?: Form;
}
