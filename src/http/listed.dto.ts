import { ChoiceField, PatternField } from './fields.decorator';
import { EXCEL_SAFE, SHEET_FORMS, SheetForm } from './listed-answer';

/** What a list that is a file takes. */
export class ListedQuery {
  @ChoiceField(SHEET_FORMS, { optional: true, description: 'A workbook unless told' })
  as?: SheetForm;

  @ChoiceField(['true', 'false'], { optional: true, description: EXCEL_SAFE })
  excelSafe?: 'true' | 'false';

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The list must be at least this recent' })
  minPosition?: string;
}
