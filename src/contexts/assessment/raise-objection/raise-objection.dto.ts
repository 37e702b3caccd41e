import { UuidField, WordsField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { MAX_OBJECTION_CHARACTERS } from '../objection-text';

export class RaiseObjectionBody {
  @WordsField(MAX_OBJECTION_CHARACTERS, {
    description: 'What is objected to, in own words; kept in the vault, erased with the person',
    example: '实操第二项漏计分，请复核',
  })
  text!: string;

  @UuidField({ optional: true, description: 'Needed only by a candidate of several occupations or levels in this batch' })
  candidacyId?: Uuid;
}
