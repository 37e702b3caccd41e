import { ChoiceField, FlagField, PatternField, TextField } from '../../../http/requests/fields.decorator';
import { PageSizeField } from '../../../http/lists/page-size.decorator';
import { WAIT_SECONDS } from '../../../http/edge/patience';
import { ERROR_FORMATS, ErrorFileWish } from './files/error-files.provider';
import { Match, MATCHES } from './checking/match';
import { SHEET_NAMES, SheetName } from './jobs/row-result';

const MAX_CURSOR_CHARACTERS = 400;
/** Decimal digits of a position. */
const POSITION = /^\d{1,20}$/;
const PREVIEW = /^[0-9a-f]{64}$/;
export const ROW_FILTERS = ['ok', 'error', 'skipped', 'warning'] as const;

export class UploadQuery {
  @ChoiceField(['dryRun'], { optional: true, description: 'Every upload is first a dry run' })
  mode?: 'dryRun';

  @ChoiceField(MATCHES, {
    optional: true,
    description:
      'What to do with a person who is in the batch already; updateSame unless told. replaceList: this is the whole list, who is not in it is withdrawn once that is confirmed; scoresOnly: marks of registered candidates, and nothing else',
  })
  match?: Match;
}

export class ImportQuery {
  @PatternField(POSITION, {
    optional: true,
    description: 'Taken for the sake of clients that always send it; a job is always read as it is',
  })
  minPosition?: string;
}

export class ImportLookQuery extends ImportQuery {
  @PatternField(WAIT_SECONDS, {
    optional: true,
    description:
      'Seconds, 25 at most, to wait while the import is under way: the answer comes as soon as it is checked, refused or applied, or as it stands after the time, and sooner where too many wait',
    example: '25',
  })
  wait?: string;
}

export class ErrorFileQuery extends ImportQuery {
  @ChoiceField(ERROR_FORMATS, {
    optional: true,
    description:
      'xlsx unless told, for a CSV too: Excel would take the digits of ID numbers again; csv: a CSV in the encoding that it came in',
  })
  format?: ErrorFileWish['format'];
}

export class ImportPageQuery extends ImportQuery {
  @PageSizeField({ description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;
}

export class ImportRowsQuery extends ImportPageQuery {
  @ChoiceField(ROW_FILTERS, { optional: true, description: 'warning: rows with a warning, whatever their status' })
  status?: (typeof ROW_FILTERS)[number];

  @ChoiceField(SHEET_NAMES, { optional: true, description: 'roster unless told; the others are the sheets 工作经历 and 持证' })
  sheet?: SheetName;
}

export class ApplyImportBody {
  @FlagField({ optional: true, description: 'true: all rows or none; false (unless told): the good rows' })
  atomic?: boolean;

  @PatternField(PREVIEW, {
    optional: true,
    description: 'Of a list that stands alone: `withdrawals.preview` of the import, whose withdrawals are confirmed by it',
  })
  confirmedPreview?: string;
}
