import { PAGE_LIMIT } from '../../../http/cursors.provider';
import { PatternField, TextField } from '../../../http/fields.decorator';
import { codeField } from '../../../kernel/fields';

const MAX_CURSOR_CHARACTERS = 400;

export class AwardListQuery {
  @PatternField(new RegExp(codeField().pattern ?? ''), { optional: true, description: 'Code of the honour or the competition' })
  titleCode?: string;

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
