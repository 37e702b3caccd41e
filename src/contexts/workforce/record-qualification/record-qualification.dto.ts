import { ChoiceField, DayField, FlagField, PatternField, TextField } from '../../../http/fields.decorator';
import type { Day } from '../../../kernel/day';
import { CERTIFIED_LEVELS, CertifiedLevel } from '../../../kernel/level';
import { DIPLOMA_KINDS, TITLE_GRADES } from '../workforce.events';

export class PriorCertificateBody {
  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { example: '6-18-01-01' })
  occupationCode!: string;

  @TextField(40, { optional: true, example: '数控车工' })
  trade?: string;

  @ChoiceField(CERTIFIED_LEVELS, { example: 'SENIOR_TECHNICIAN' })
  level!: CertifiedLevel;

  @PatternField(/^[A-Za-z0-9-]{4,40}$/, { description: 'As printed; any scheme', example: '0832011108100123' })
  number!: string;

  @DayField()
  issuedOn!: Day;
}

export class DiplomaBody {
  @ChoiceField(DIPLOMA_KINDS, { example: 'COLLEGE' })
  kind!: (typeof DIPLOMA_KINDS)[number];

  @FlagField({ description: 'This or a related major' })
  relatedMajor!: boolean;

  @FlagField({ description: 'Final-year student (应届毕业生)' })
  finalYear!: boolean;

  @DayField({ optional: true })
  graduatedOn?: Day;
}

export class TitleBody {
  @ChoiceField(TITLE_GRADES, { example: 'MID' })
  grade!: (typeof TITLE_GRADES)[number];

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/, { example: 'ENGINEERING' })
  series!: string;

  @DayField()
  grantedOn!: Day;
}
