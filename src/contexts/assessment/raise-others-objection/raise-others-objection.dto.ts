import { PersonNameField, UuidField, WordsField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { MAX_OBJECTION_CHARACTERS } from '../objection-text';

const MAX_CONTACT_CODE_POINTS = 200;

export class OthersObjectionBody {
  @UuidField({ description: 'Whose result is objected to' })
  candidacyId!: Uuid;

  @WordsField(MAX_OBJECTION_CHARACTERS, {
    description: 'What is objected to; kept in the vault, erased with the candidate',
    example: '该同志工作年限不足，请核实',
  })
  text!: string;

  @PersonNameField({ description: 'Who objects; kept in the vault under a key of its own', example: '李四' })
  objectorName!: string;

  @WordsField(MAX_CONTACT_CODE_POINTS, {
    description: 'How to reach them; kept in the vault under a key of its own',
    example: '13800005678',
  })
  contact!: string;
}
