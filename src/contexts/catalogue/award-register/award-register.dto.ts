import { PatternField } from '../../../http/fields.decorator';
import { PageQuery } from '../../../http/page.dto';
import { codeField } from '../../../kernel/fields';

export class AwardListQuery extends PageQuery {
  @PatternField(new RegExp(codeField().pattern ?? ''), { optional: true, description: 'Code of the honour or the competition' })
  titleCode?: string;
}
