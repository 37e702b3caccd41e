import { ChoiceField, UuidField, WordsField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { MAX_OBJECTION_CHARACTERS } from '../objection-text';
import { IRREGULARITIES } from '../terms';

export class FindIrregularityBody {
  @ChoiceField(IRREGULARITIES, { example: 'CHEATING' })
  kind!: (typeof IRREGULARITIES)[number];

  @UuidField({ optional: true, description: 'The sitting in which it was seen' })
  sittingId?: Uuid;

  @WordsField(MAX_OBJECTION_CHARACTERS, { description: 'What was seen, in words; kept in the vault', example: '考试期间使用手机' })
  text!: string;
}
