import { MAX_PAGE } from '../http/lists/cursors.provider';
import { IntegerField, PatternField, TextField, UuidField } from '../http/requests/fields.decorator';
import { PageSizeField } from '../http/lists/page-size.decorator';
import type { Uuid } from '../kernel/uuid';
import { SUBJECT } from './create-key.dto';
import { MAX_OVERLAP_HOURS, OVERLAP_HOURS } from './overlap';

const MAX_CURSOR_CHARACTERS = 400;

export class LinkAccountBody {
  @PatternField(SUBJECT, {
    description: 'The account of the person at the provider of identities, as "sub" of its tokens',
    example: '248289761001',
  })
  subject!: string;
}

export class RotateKeyBody {
  @IntegerField(0, MAX_OVERLAP_HOURS, {
    optional: true,
    description: `Hours for which the secret before opens beside the new one; ${OVERLAP_HOURS} unless told, 0 ends it at once`,
    example: 24,
  })
  overlapHours?: number;
}

export class KeysQuery {
  @UuidField({ optional: true, description: 'The keys of this enterprise alone' })
  enterpriseId?: Uuid;

  @PageSizeField({ description: `Keys of a page: 1 to ${MAX_PAGE}, 50 unless told`, example: '50' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;
}
