import {
  ChoiceField,
  DayField,
  IntegerField,
  ListField,
  PartField,
  PatternField,
  TradeField,
  UuidField,
} from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { CERTIFIABLE_LEVELS, CertifiableLevel } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { DimensionsBody } from '../dimensions.dto';
import { MAX_PLANNED_SUBJECTS } from '../plan.events';
import { MAX_CANDIDACIES, Path, PATHS } from '../terms';

export class PlannedSubjectBody {
  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code, 国家职业分类大典(2022年版)', example: '6-18-01-01' })
  occupationCode!: string;

  @TradeField({ optional: true, description: 'Trade (工种); absent: every trade', example: '数控车工' })
  trade?: string;

  @ChoiceField(CERTIFIABLE_LEVELS, { example: 'SENIOR' })
  level!: CertifiableLevel;

  @IntegerField(1, MAX_CANDIDACIES, { description: 'How many are expected', example: 20 })
  candidates!: number;
}

export class FilePlanBody {
  @UuidField()
  filingId!: Uuid;

  @ChoiceField(PATHS, { example: 'EXAM' })
  path!: Path;

  @DayField({ description: 'The day of the assessment', example: '2026-11-21' })
  assessmentOn!: Day;

  @ListField(() => PlannedSubjectBody, { max: MAX_PLANNED_SUBJECTS })
  subjects!: PlannedSubjectBody[];

  @PartField(() => DimensionsBody, { optional: true })
  dimensions?: DimensionsBody;
}
