import { HashesField } from '../../../http/requests/fields.decorator';
import { MAX_PROOFS } from '../inspection.events';
import { WordsField } from '../supervision.dto';

export class ReportRectificationBody {
  @HashesField({ max: MAX_PROOFS, min: 1, description: 'Fingerprints of the papers that prove it' })
  proofs!: string[];

  @WordsField({ optional: true, example: '已补齐评分原始记录' })
  text?: string;
}
