import { ChoiceField, DayField, IntegerField, PatternField, PersonNameField, TextField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField, documentNoField } from '../../../kernel/fields';
import { AWARD_KINDS, AWARD_TIERS } from '../award.events';

const MAX_RANK = 1_000;
const MAX_ID_CHARACTERS = 40;

export class RecordAwardBody {
  @PersonNameField({ description: 'Kept in the vault', example: '王强' })
  name!: string;

  @TextField(MAX_ID_CHARACTERS, { description: 'Resident identity number; kept sealed', example: '320899199001010019' })
  idNumber!: string;

  @ChoiceField(AWARD_KINDS, { example: 'COMPETITION' })
  kind!: (typeof AWARD_KINDS)[number];

  @PatternField(new RegExp(codeField().pattern ?? ''), { description: 'Code of the honour or the competition', example: 'JS-SKILLS-2026' })
  titleCode!: string;

  @ChoiceField(AWARD_TIERS, { example: 'PROVINCE' })
  tier!: (typeof AWARD_TIERS)[number];

  @IntegerField(1, MAX_RANK, { optional: true, description: 'Place in a competition', example: 1 })
  rank?: number;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { optional: true, description: 'Occupation code', example: '6-18-01-01' })
  occupationCode?: string;

  @DayField()
  awardedOn!: Day;

  @PatternField(/^\d{6}$/, { description: 'Division code of the authority that records it', example: '320800' })
  region!: string;

  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    description: 'Number of the official result',
    example: '苏人社发〔2026〕31号',
  })
  documentNo!: string;

  @PatternField(/^[0-9a-f]{64}$/, { optional: true, description: 'SHA-256 of the official result' })
  evidence?: string;
}
