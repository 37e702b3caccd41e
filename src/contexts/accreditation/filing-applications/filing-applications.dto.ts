import { PAGE_LIMIT } from '../../../http/cursors.provider';
import { ChoiceField, PatternField, TextField, UuidField } from '../../../http/fields.decorator';
import { APPLICATION_STATES } from '../filing-application';

const MAX_CURSOR_CHARACTERS = 400;

export class ApplicationListQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @ChoiceField(APPLICATION_STATES, { optional: true })
  state?: string;

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
