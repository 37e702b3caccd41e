import { ChoiceField, ChoicesField, DayField, PartField, PatternField, UuidField } from '../../../http/fields.decorator';
import type { Day } from '../../../kernel/day';
import { CERTIFIED_LEVELS, CertifiedLevel } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { Path, PATHS } from '../assessment.events';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/;

/** What later evaluations count by. */
export class DimensionsBody {
  @PatternField(CODE, { optional: true, description: 'Project', example: 'JNQY-2026-08' })
  projectId?: string;

  @PatternField(CODE, { optional: true, description: 'Programme' })
  programmeCode?: string;

  @PatternField(CODE, { optional: true, description: 'Industrial chain' })
  chainCode?: string;

  @PatternField(CODE, { optional: true, description: 'Cluster' })
  clusterCode?: string;

  @PatternField(CODE, { optional: true, description: 'Kind of training' })
  trainingKind?: string;
}

export class OpenBatchBody {
  @UuidField()
  filingId!: Uuid;

  @ChoiceField(PATHS, { example: 'EXAM' })
  path!: Path;

  @DayField({ description: 'The day of the assessment' })
  assessmentOn!: Day;

  @DayField({ description: 'The day that ages and years of work are counted to' })
  eligibilityOn!: Day;

  @ChoicesField(CERTIFIED_LEVELS, { max: CERTIFIED_LEVELS.length, example: ['INTERMEDIATE', 'SENIOR'] })
  levels!: CertifiedLevel[];

  @PartField(() => DimensionsBody, { optional: true })
  dimensions?: DimensionsBody;
}
