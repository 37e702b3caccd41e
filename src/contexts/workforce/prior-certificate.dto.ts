import { ChoiceField, DayField, PatternField, TradeField } from '../../http/requests/fields.decorator';
import type { Day } from '../../kernel/day';
import { CERTIFIED_LEVELS, CertifiedLevel } from '../../kernel/level';

export class PriorCertificateBody {
  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { example: '6-18-01-01' })
  occupationCode!: string;

  @TradeField({ optional: true, example: '数控车工' })
  trade?: string;

  @ChoiceField(CERTIFIED_LEVELS, { example: 'SENIOR_TECHNICIAN' })
  level!: CertifiedLevel;

  @PatternField(/^[A-Za-z0-9-]{4,40}$/, { description: 'As printed; any scheme', example: '0832011108100123' })
  number!: string;

  @DayField()
  issuedOn!: Day;
}
