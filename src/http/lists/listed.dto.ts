import { ChoiceField, PatternField } from '../requests/fields.decorator';
import { PageQuery } from './page.dto';
import { EXCEL_SAFE, SHEET_FORMS, SheetForm } from './listed-answer';

/** What a list in pages takes that may leave as a file as well: then it is whole, and limit, cursor and count say nothing. */
export class ListedPageQuery extends PageQuery {
  @ChoiceField(SHEET_FORMS, { optional: true, description: 'The whole list as a workbook or a CSV; in pages unless told' })
  as?: SheetForm;

  @ChoiceField(['true', 'false'], { optional: true, description: EXCEL_SAFE })
  excelSafe?: 'true' | 'false';
}

/** What a list that is a file takes. */
export class ListedQuery {
  @ChoiceField(SHEET_FORMS, { optional: true, description: 'A workbook unless told' })
  as?: SheetForm;

  @ChoiceField(['true', 'false'], { optional: true, description: EXCEL_SAFE })
  excelSafe?: 'true' | 'false';

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The list must be at least this recent' })
  minPosition?: string;
}
