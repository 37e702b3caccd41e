import { MAX_PAGE } from './cursors.provider';
import { ChoiceField, DayField, PatternField, TextField } from '../requests/fields.decorator';
import { PageSizeField } from './page-size.decorator';

/** Characters of an instant with microseconds and an offset. */
const MAX_MOMENT_CHARACTERS = 32;
const MAX_CURSOR_CHARACTERS = 400;

/** What every reading of facts takes; read by `@AsAsked()`. A route that names its query declares it with the rest. */
export class AsOfQuery {
  @DayField({ optional: true, description: 'What was true on that day; today unless told' })
  effectiveOn?: string;

  @TextField(MAX_MOMENT_CHARACTERS, {
    optional: true,
    description: 'What the ledger knew then: an instant with its offset, or a day, to its end in Beijing',
    example: '2026-12-31',
  })
  knownAt?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}

/** What every list takes. */
export class PageQuery extends AsOfQuery {
  @PageSizeField({ description: `Entries of a page: 1 to ${MAX_PAGE}, 50 unless told`, example: '50' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;

  @ChoiceField(['true', 'false'], { optional: true, description: 'true: how many there are over all pages, exactly up to 10,000' })
  count?: string;
}
