import { ChoiceField, DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField, documentNoField } from '../../../kernel/fields';
import { Level, LEVELS } from '../../../kernel/level';
import { COHORT_KINDS } from '../mentor.events';

const CODE = new RegExp(codeField().pattern ?? '');

export class OpenCohortBody {
  @ChoiceField(COHORT_KINDS, { description: 'An apprenticeship (企业新型学徒制), or the studio of a master', example: 'APPRENTICESHIP' })
  kind!: (typeof COHORT_KINDS)[number];

  @PatternField(CODE, { description: "The enterprise's own code of it", example: 'XT-2027-01' })
  code!: string;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code', example: '6-18-01-01' })
  occupationCode!: string;

  @ChoiceField(LEVELS, { description: 'The level that its apprentices are to reach', example: 'INTERMEDIATE' })
  targetLevel!: Level;

  @PatternField(CODE, { optional: true, description: 'The school that trains an apprenticeship', example: 'S-3208-01' })
  schoolCode?: string;

  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    description: 'Number of the document that set it up',
    example: '淮人社学徒〔2027〕1号',
  })
  documentNo!: string;

  @DayField()
  fromOn!: Day;

  @DayField({ description: 'Last day; it counts. An apprenticeship lasts three years at most' })
  lastOn!: Day;
}
