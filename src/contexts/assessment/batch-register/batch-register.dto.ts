import { PAGE_LIMIT } from '../../../http/cursors.provider';
import { ChoiceField, PatternField, TextField } from '../../../http/fields.decorator';
import { CANDIDACY_STATES } from './batch-register.entity';

const MAX_CURSOR_CHARACTERS = 400;
/** Decimal digits of a position. */
const POSITION = /^\d{1,20}$/;

export class CandidateListQuery {
  @ChoiceField(CANDIDACY_STATES, { optional: true })
  state?: (typeof CANDIDACY_STATES)[number];

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;

  @PatternField(POSITION, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
