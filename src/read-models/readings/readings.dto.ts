import { AUDIENCES } from '../../access/audience';
import { MAX_PAGE } from '../../http/lists/cursors.provider';
import { ChoiceField, DayField, TextField, UuidField } from '../../http/requests/fields.decorator';
import { PageSizeField } from '../../http/lists/page-size.decorator';
import { READING_PURPOSES } from '../../people/reading-purposes';

const MAX_CURSOR_CHARACTERS = 400;

export class ReadingListQuery {
  @UuidField({ optional: true, description: 'Of whom; for auditors. A worker is told of the own record alone' })
  workerId?: string;

  @UuidField({ optional: true, description: 'Who read, as the log refers to people' })
  reader?: string;

  @ChoiceField([...AUDIENCES, 'public', 'process'], { optional: true, description: 'For whom the reader acted' })
  audience?: string;

  @ChoiceField(READING_PURPOSES, { optional: true })
  purpose?: string;

  @DayField({ optional: true, description: 'From this day on, Beijing, in real time' })
  fromOn?: string;

  @DayField({ optional: true, description: 'Up to the end of this day' })
  toOn?: string;

  @PageSizeField({ description: `Entries of a page: 1 to ${MAX_PAGE}, 50 unless told`, example: '50' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;
}
