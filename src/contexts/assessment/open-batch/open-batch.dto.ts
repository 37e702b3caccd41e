import { ChoiceField, ChoicesField, DayField, PartField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { CERTIFIABLE_LEVELS, CertifiableLevel } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { DimensionsBody } from '../dimensions.dto';
import { Path, PATHS } from '../terms';

export class OpenBatchBody {
  @UuidField()
  filingId!: Uuid;

  @UuidField({ optional: true, description: 'The accepted plan that the batch carries out' })
  planId?: Uuid;

  @ChoiceField(PATHS, { example: 'EXAM' })
  path!: Path;

  @DayField({ description: 'The day of the assessment' })
  assessmentOn!: Day;

  @DayField({ description: 'The day that ages and years of work are counted to' })
  eligibilityOn!: Day;

  @ChoicesField(CERTIFIABLE_LEVELS, { max: CERTIFIABLE_LEVELS.length, example: ['INTERMEDIATE', 'SENIOR'] })
  levels!: CertifiableLevel[];

  @PartField(() => DimensionsBody, { optional: true })
  dimensions?: DimensionsBody;
}
