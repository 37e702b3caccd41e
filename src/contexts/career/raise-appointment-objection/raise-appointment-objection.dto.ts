import { PersonNameField, WordsField } from '../../../http/requests/fields.decorator';

/** Two printed pages. */
const MAX_CHARACTERS = 2_000;
const MAX_CONTACT_CODE_POINTS = 200;

export class AppointmentObjectionBody {
  @WordsField(MAX_CHARACTERS, {
    description: 'What is objected to; kept in the vault, erased with the nominee',
    example: '该同志任高级技师岗位不足四年，请核实',
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
