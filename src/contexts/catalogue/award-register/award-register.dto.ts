import { PatternField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { codeField } from '../../../kernel/fields';

export class AwardListQuery extends PageQuery {
  @PatternField(new RegExp(codeField().pattern ?? ''), { optional: true, description: 'Code of the honour or the competition' })
  titleCode?: string;
}
