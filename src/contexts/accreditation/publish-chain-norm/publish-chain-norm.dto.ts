import { PatternField } from '../../../http/requests/fields.decorator';
import { codeField } from '../../../kernel/fields';
import { DocumentNoField } from '../official-act.dto';

const CODE = new RegExp(codeField().pattern ?? '');

export class PublishChainNormBody {
  @PatternField(CODE, { description: 'Industrial chain (产业链)', example: 'CARBON-FIBRE' })
  chainCode!: string;

  @PatternField(CODE, { description: 'A published standard of the kind CHAIN_NORM, without its version', example: 'CN-CARBON-TURNER' })
  normCode!: string;

  @PatternField(CODE, { description: 'Its version', example: 'v2' })
  version!: string;

  @DocumentNoField()
  documentNo!: string;
}
