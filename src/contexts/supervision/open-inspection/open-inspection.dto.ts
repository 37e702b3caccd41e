import { ChoiceField, ChoicesField, DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { Level, LEVELS } from '../../../kernel/level';
import { Subject, SUBJECTS, Tier, TIERS } from '../inspection.events';
import { DivisionField, DocumentNoField } from '../supervision.dto';

export class OpenInspectionBody {
  @DivisionField()
  region?: string;

  @ChoiceField(TIERS, { example: 'CITY' })
  tier!: Tier;

  @ChoiceField(SUBJECTS, {
    description: 'What is drawn: institutions that held assessments, their batches, or certificates',
    example: 'BATCHES',
  })
  subject!: Subject;

  @DayField({ description: 'First day of the assessments, or of the issue' })
  fromOn!: Day;

  @DayField({ description: 'The last of these days: today or earlier' })
  toOn!: Day;

  @ChoicesField(LEVELS, { optional: true, max: LEVELS.length, description: 'All that the tier supervises unless told' })
  levels?: Level[];

  @DocumentNoField()
  documentNo!: string;
}
