import { ChoiceField, PatternField, TextField } from '../../../http/requests/fields.decorator';
import { PageSizeField } from '../../../http/lists/page-size.decorator';
import { FILE_KINDS, FileKind } from './file-content';
import type { FileStatus } from './judged-file';

const MAX_CURSOR_CHARACTERS = 400;
/** Decimal digits of a position. */
const POSITION = /^\d{1,20}$/;
export const FILE_FILTERS = {
  matched: 'MATCHED',
  unmatched: 'UNMATCHED',
  doubled: 'DOUBLED',
  tooLarge: 'TOO_LARGE',
  notAPicture: 'NOT_A_PICTURE',
} as const satisfies Readonly<Record<string, FileStatus>>;
export type FileFilter = keyof typeof FILE_FILTERS;

export class UploadEvidenceQuery {
  @ChoiceField(FILE_KINDS, { optional: true, description: 'What pictures are: PHOTO unless told; a PDF is always EVIDENCE' })
  pictures?: FileKind;
}

export class EvidenceImportQuery {
  @PatternField(POSITION, {
    optional: true,
    description: 'Taken for the sake of clients that always send it; a job is always read as it is',
  })
  minPosition?: string;
}

export class EvidenceFilesQuery extends EvidenceImportQuery {
  @ChoiceField(Object.keys(FILE_FILTERS), { optional: true, description: 'Files of this kind alone' })
  status?: FileFilter;

  @PageSizeField({ description: 'Files of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;
}
