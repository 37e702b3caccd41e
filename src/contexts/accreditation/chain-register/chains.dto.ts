import { PatternField } from '../../../http/requests/fields.decorator';
import { AsOfQuery } from '../../../http/lists/page.dto';
import { codeField } from '../../../kernel/fields';

export class ChainQuery extends AsOfQuery {
  @PatternField(new RegExp(codeField().pattern ?? ''), { description: 'Industrial chain (产业链)', example: 'CARBON-FIBRE' })
  chainCode!: string;
}
export class ChainNormQuery extends AsOfQuery {
  @PatternField(new RegExp(codeField().pattern ?? ''), {
    description: 'Norm of a chain: the code of the standard, without its version',
    example: 'CN-CARBON-TURNER',
  })
  normCode!: string;
}
