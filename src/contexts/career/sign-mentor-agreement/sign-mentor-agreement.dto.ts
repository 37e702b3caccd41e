import { ChoiceField, DayField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { Level, LEVELS } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';

export class SignMentorAgreementBody {
  @UuidField()
  mentorId!: Uuid;

  @UuidField()
  apprenticeId!: Uuid;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code', example: '6-18-01-01' })
  occupationCode!: string;

  @ChoiceField(LEVELS, { description: 'The level that the apprentice is to reach', example: 'INTERMEDIATE' })
  targetLevel!: Level;

  @DayField()
  fromOn!: Day;

  @DayField({ description: 'Last day; it counts' })
  lastOn!: Day;

  @UuidField({
    optional: true,
    description: 'The cohort or studio under which it is signed; with its occupation and level, within its days',
  })
  cohortId?: Uuid;
}
