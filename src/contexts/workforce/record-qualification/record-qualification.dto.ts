import { ChoiceField, DayField, FlagField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { DIPLOMA_KINDS, TITLE_GRADES } from '../workforce.events';

export class DiplomaBody {
  @ChoiceField(DIPLOMA_KINDS, { example: 'COLLEGE' })
  kind!: (typeof DIPLOMA_KINDS)[number];

  @FlagField({ description: 'This or a related major' })
  relatedMajor!: boolean;

  @FlagField({ description: 'Final-year student (应届毕业生)' })
  finalYear!: boolean;

  @DayField({ optional: true })
  graduatedOn?: Day;

  @FlagField({ optional: true, description: 'Of a programme that was evaluated (经评估论证)' })
  programmeEvaluated?: boolean;
}

export class TitleBody {
  @ChoiceField(TITLE_GRADES, { example: 'MID' })
  grade!: (typeof TITLE_GRADES)[number];

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/, { example: 'ENGINEERING' })
  series!: string;

  @DayField()
  grantedOn!: Day;
}
