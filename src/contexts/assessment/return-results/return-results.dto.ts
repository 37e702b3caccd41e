import { ChoicesField, WordsField } from '../../../http/requests/fields.decorator';
import { MAX_OBJECTION_CHARACTERS } from '../objection-text';
import { RETURN_REASONS } from '../terms';

export class ReturnResultsBody {
  @ChoicesField(RETURN_REASONS, { max: RETURN_REASONS.length, example: ['SCORES'] })
  reasons!: (typeof RETURN_REASONS)[number][];

  @WordsField(MAX_OBJECTION_CHARACTERS, {
    optional: true,
    description: 'In words; kept in the vault',
    example: '第三考场成绩与评分表不一致',
  })
  text?: string;
}
