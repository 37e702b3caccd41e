import { ChoiceField } from '../../../http/requests/fields.decorator';
import { EXCEL_SAFE } from '../../../http/lists/listed-answer';
import { AsOfQuery } from '../../../http/lists/page.dto';

export const RATE_TABLE_FORMS = ['json', 'xlsx', 'csv'] as const;

export class RateTableQuery extends AsOfQuery {
  @ChoiceField(RATE_TABLE_FORMS, { optional: true, description: 'json unless told' })
  as?: (typeof RATE_TABLE_FORMS)[number];

  @ChoiceField(['true', 'false'], { optional: true, description: EXCEL_SAFE })
  excelSafe?: string;
}
