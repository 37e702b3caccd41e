import { TextField } from '../http/requests/fields.decorator';

const MAX_NUMBER_CHARACTERS = 40;
const MAX_NAME_CHARACTERS = 50;
const MAX_TAIL_CHARACTERS = 18;

/** Whatever is typed is looked for: a number of another form is as unknown as any other. */
export class PublicVerificationBody {
  @TextField(MAX_NUMBER_CHARACTERS, { description: 'Number of the certificate', example: 'Y000032080001264000001' })
  number!: string;

  @TextField(MAX_NAME_CHARACTERS, { description: 'Name as printed' })
  name!: string;

  @TextField(MAX_TAIL_CHARACTERS, {
    description: 'The last characters of the ID number: four, unless the policy pack asks for more',
    example: '9017',
  })
  idTail!: string;
}
