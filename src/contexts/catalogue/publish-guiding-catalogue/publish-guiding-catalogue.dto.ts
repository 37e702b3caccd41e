import { DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField, documentNoField } from '../../../kernel/fields';

const CODE = new RegExp(codeField().pattern ?? '');
const DOCUMENT_NO = new RegExp(documentNoField().pattern ?? '');

/** About the file, which is the body. */
export class GuidingCatalogueFileQuery {
  @PatternField(/^\d{4}00$/, { description: 'Division code of the city that publishes', example: '320800' })
  region!: string;

  @PatternField(CODE, { description: 'Name of the version', example: '2026' })
  version!: string;

  @DayField({ description: 'First day in force' })
  validFrom!: Day;

  @PatternField(DOCUMENT_NO, { description: 'Number of the document that publishes it', example: '淮人社发〔2026〕8号' })
  documentNo!: string;
}
