import { TextField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';

const MAX_TEXT_CHARACTERS = 40;

export class BatchChoicesQuery extends PageQuery {
  @TextField(MAX_TEXT_CHARACTERS, {
    optional: true,
    description: 'The beginning of a code, or a part of the name of an occupation or trade',
    example: '车工',
  })
  q?: string;
}
