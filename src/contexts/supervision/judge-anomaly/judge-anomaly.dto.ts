import { ChoiceField, HashField, PartField, UuidField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { Verdict, VERDICTS } from '../anomaly.events';
import { FINDING_CODES, FindingCode, SEVERITIES, Severity } from '../inspection.events';
import { WordsField } from '../supervision.dto';

export class AnomalyFindingPart {
  @UuidField({ description: 'The filing of the enterprise where it was found: it is mended there, or sanctioned' })
  filingId!: Uuid;

  @ChoiceField(FINDING_CODES, { example: 'ELIGIBILITY_UNPROVEN' })
  code!: FindingCode;

  @ChoiceField(SEVERITIES, { example: 'SERIOUS' })
  severity!: Severity;

  @WordsField({ optional: true, example: '申报材料与参保记录不符，请说明并补正' })
  text?: string;
}

export class JudgeAnomalyBody {
  @HashField({ description: 'rowsDigest of the flag as it was read' })
  rowsDigest!: string;

  @UuidField({
    optional: true,
    description: 'Where the flag was read with ?enterpriseId=: the same, so that it is judged by the rows of that enterprise alone',
  })
  enterpriseId?: Uuid;

  @ChoiceField(VERDICTS, { example: 'EXPLAINED' })
  verdict!: Verdict;

  @WordsField({ example: '同批次集中导入历史数据，已核对原件' })
  reason!: string;

  @PartField(() => AnomalyFindingPart, { optional: true, description: 'With the verdict FINDING: what was found; the enterprise reads it' })
  finding?: AnomalyFindingPart;
}
