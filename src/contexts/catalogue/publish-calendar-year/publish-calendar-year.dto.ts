import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Validate, ValidatorConstraint, ValidatorConstraintInterface } from 'class-validator';
import { ChoiceField, DayField, ListField, PatternField } from '../../../http/requests/fields.decorator';
import { Day, isDay } from '../../../kernel/day';
import { documentNoField } from '../../../kernel/fields';
import { CALENDAR_NAMES } from '../calendar.shelf';
import { MAX_NAMED_DAYS } from '../working-calendar.events';

export class DaysOffBody {
  @DayField({ example: '2027-01-01' })
  firstOn!: Day;

  @DayField({ example: '2027-01-03' })
  lastOn!: Day;
}

@ValidatorConstraint({ name: 'DAY' })
class EachIsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isDay(value);
  }

  defaultMessage(): string {
    return 'each must be a calendar day YYYY-MM-DD';
  }
}

export class CalendarYearBody {
  @ChoiceField(CALENDAR_NAMES, { example: 'CN-STATE-COUNCIL' })
  calendarId!: string;

  @PatternField(/^20\d{2}$/, { example: '2027' })
  year!: string;

  @ListField(() => DaysOffBody, { max: MAX_NAMED_DAYS, min: 0, description: 'Days off, whatever their weekday' })
  off!: DaysOffBody[];

  @ApiProperty({
    type: [String],
    format: 'date',
    maxItems: MAX_NAMED_DAYS,
    description: 'Weekend days that are worked (调休)',
    example: ['2027-01-09'],
  })
  @IsArray()
  @ArrayMaxSize(MAX_NAMED_DAYS)
  @Validate(EachIsDay, { each: true })
  on!: Day[];

  @PatternField(new RegExp(documentNoField().pattern ?? ''), { description: 'Number of the notice', example: '国办发明电〔2026〕12号' })
  documentNo!: string;
}
