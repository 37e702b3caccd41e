import { ChoiceField, PatternField, UuidField } from '../../../http/fields.decorator';
import { APPOINTED_LEVELS, AppointedLevel } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';

export class ProposeAppointmentBody {
  @UuidField()
  workerId!: Uuid;

  @ChoiceField(APPOINTED_LEVELS, { example: 'SPECIAL_GRADE' })
  level!: AppointedLevel;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code', example: '6-18-01-01' })
  occupationCode!: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/, { description: "The enterprise's own code of the post", example: 'P-TJ-01' })
  postCode!: string;

  @UuidField({ description: 'The 一级/高级技师 certificate it rests on: issued here (its id) or recorded (the id of the record)' })
  basisId!: Uuid;
}
