import { ChoiceField, HashField } from '../../../http/fields.decorator';
import { Verdict, VERDICTS } from '../anomaly.events';
import { WordsField } from '../supervision.dto';

export class JudgeAnomalyBody {
  @HashField({ description: 'rowsDigest of the flag as it was read' })
  rowsDigest!: string;

  @ChoiceField(VERDICTS, { example: 'EXPLAINED' })
  verdict!: Verdict;

  @WordsField({ example: '同批次集中导入历史数据，已核对原件' })
  reason!: string;
}
