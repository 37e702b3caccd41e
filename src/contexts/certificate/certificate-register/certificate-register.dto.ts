import { ChoiceField, DayField, PatternField, TextField, UuidField } from '../../../http/fields.decorator';
import { PAGE_LIMIT } from '../../../http/cursors.provider';
import type { Day } from '../../../kernel/day';
import { CERTIFIED_LEVELS } from '../../../kernel/level';
import { KnownAtQuery } from '../known-at.dto';

const MAX_CURSOR_CHARACTERS = 400;
/** Decimal digits of a position. */
const POSITION = /^\d{1,20}$/;

export class CertificateListQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @UuidField({ optional: true })
  batchId?: string;

  @UuidField({ optional: true })
  workerId?: string;

  @ChoiceField(CERTIFIED_LEVELS, { optional: true })
  level?: string;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { optional: true, description: 'Occupation code' })
  occupationCode?: string;

  @ChoiceField(['VALID', 'SUSPENDED', 'ANNULLED'], { optional: true })
  status?: string;

  @PatternField(/^[YS]\d{14}[1-5A-Z]\d{6}$/, { optional: true, description: 'The whole certificate number' })
  number?: string;

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;

  @PatternField(POSITION, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}

export class CertificateQuery extends KnownAtQuery {
  @DayField({ optional: true, description: 'What was true on that day; today unless told' })
  effectiveOn?: Day;
}
