import { ChoiceField, WordsField } from '../../../http/requests/fields.decorator';
import { RESOLUTIONS } from '../assessment.events';
import { MAX_OBJECTION_CHARACTERS } from '../objection-text';

export class ResolveObjectionBody {
  @ChoiceField(RESOLUTIONS, { description: 'UPHELD: a correction of the mark must follow', example: 'DISMISSED' })
  resolution!: (typeof RESOLUTIONS)[number];

  @WordsField(MAX_OBJECTION_CHARACTERS, { description: 'The answer to the candidate; kept in the vault', example: '经复核，计分无误' })
  text!: string;
}
