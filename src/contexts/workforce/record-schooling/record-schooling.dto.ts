import { ChoiceField, DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { CLASSES } from '../schooling.events';

export class EnrolmentBody {
  @ChoiceField(CLASSES, { description: '预备技师班 or 技师班 of a 技师学院', example: 'TECHNICIAN_CLASS' })
  class!: (typeof CLASSES)[number];

  @DayField()
  fromOn!: Day;

  @DayField({ optional: true, description: 'The last day of the course; absent where it is not known' })
  lastOn?: Day;
}

export class ApprenticeshipBody {
  @DayField({ description: 'The day on which it ended (学徒期满)' })
  endedOn!: Day;
}

export class PreTechnicianBody {
  @DayField({ description: 'Issue day of the 预备技师 certificate' })
  issuedOn!: Day;
}
