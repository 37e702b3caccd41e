import { WordsField } from '../../http/requests/fields.decorator';

const MAX_NAME_CHARACTERS = 50;

/** In the body, since addresses are logged everywhere. */
export class WorkerSearchBody {
  @WordsField(MAX_NAME_CHARACTERS, { description: 'A name, or a part of it', example: '小二' })
  name!: string;
}
