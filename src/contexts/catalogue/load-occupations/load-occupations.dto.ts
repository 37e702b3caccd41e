import { DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField, documentNoField } from '../../../kernel/fields';

const CODE = new RegExp(codeField().pattern ?? '');

/** About the file, which is the body. */
export class OccupationFileQuery {
  @PatternField(CODE, { description: 'Edition of the dictionary', example: '2022' })
  edition!: string;

  @PatternField(CODE, { description: 'Version of the file: an edition is supplemented between editions', example: '2022-07' })
  version!: string;

  @DayField({ description: 'First day in force' })
  validFrom!: Day;

  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    description: 'Number of the document that publishes it',
    example: '国家职业分类大典（2022年版）',
  })
  documentNo!: string;
}
