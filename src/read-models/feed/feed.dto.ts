import { MAX_PAGE } from '../../http/lists/cursors.provider';
import { PatternField, TextField } from '../../http/requests/fields.decorator';
import { PageSizeField } from '../../http/lists/page-size.decorator';
import { WAIT_SECONDS } from '../../http/edge/patience';

/** Places of a feed as text: below what a bigint of the database holds. */
export const FEED_POSITION = /^\d{1,18}$/;
const MAX_MOMENT_CHARACTERS = 32;
/** All public names side by side. */
const MAX_TYPES_CHARACTERS = 4_000;

export class FeedAskedQuery {
  @PatternField(FEED_POSITION, {
    optional: true,
    description: 'feedPosition of the last event that was taken: nextAfter of the page before; 0, unless told: from the beginning',
    example: '0',
  })
  after?: string;

  @TextField(MAX_MOMENT_CHARACTERS, {
    optional: true,
    description:
      'Instead of after, on the first page: from the first event recorded at this instant, or on this day in Beijing, or later. startedAtPosition of the answer tells its position, or the one behind head where nothing came since; with types it may be one that is not shown',
    example: '2026-11-01',
  })
  updatedSince?: string;

  @PageSizeField({ description: `Events of a page: 1 to ${MAX_PAGE}, 50 unless told`, example: '50' })
  limit?: string;

  @TextField(MAX_TYPES_CHARACTERS, {
    optional: true,
    description: 'Names of GET /v1/event-types with commas between, each whole or with a star for its end; all, unless told',
    example: 'cn.skills.allowance.*',
  })
  types?: string;

  @PatternField(WAIT_SECONDS, {
    optional: true,
    description: 'Seconds, 25 at most, to wait where there is nothing new: the answer comes as soon as there is, or empty after the time',
    example: '25',
  })
  wait?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
