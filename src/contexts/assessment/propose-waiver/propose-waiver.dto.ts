import { ChoiceField, ChoicesField, HashesField, PatternField, WordsField } from '../../../http/requests/fields.decorator';
import { MAX_OBJECTION_CHARACTERS } from '../objection-text';
import { MAX_WAIVER_DOCUMENTS } from '../registration.events';
import { WAIVABLE, Waivable, WAIVER_REASONS } from '../terms';

export class ProposeWaiverBody {
  @PatternField(/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/, {
    optional: true,
    description: '申报条件编号: the line that something is waived of; without it nothing can be waived',
    example: 'N23-3-2',
  })
  ruleId?: string;

  @ChoicesField(WAIVABLE, {
    max: WAIVABLE.length,
    description: 'YEARS, CERTIFICATE (the one below), EDUCATION; the rest of the line is judged as ever',
    example: ['YEARS'],
  })
  waived!: Waivable[];

  @ChoiceField(WAIVER_REASONS, { example: 'KEY_PROJECT' })
  reasonCode!: (typeof WAIVER_REASONS)[number];

  @WordsField(MAX_OBJECTION_CHARACTERS, {
    description: 'The reason in words; kept in the vault, erased with the person',
    example: '主持解决关键工艺难题，获市级科技奖',
  })
  reason!: string;

  @HashesField({
    max: MAX_WAIVER_DOCUMENTS,
    description: 'SHA-256 of the papers it rests on',
    example: ['d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26'],
  })
  documents!: string[];
}
