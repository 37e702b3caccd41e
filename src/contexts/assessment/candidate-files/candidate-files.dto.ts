import { PatternField } from '../../../http/requests/fields.decorator';

/** Decimal digits of a position. */
const POSITION = /^\d{1,20}$/;

export class CandidateFileQuery {
  @PatternField(POSITION, {
    optional: true,
    description: 'Taken for the sake of clients that always send it; a file is there, or it is not',
  })
  minPosition?: string;
}
