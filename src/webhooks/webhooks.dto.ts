import { MAX_PAGE } from '../http/lists/cursors.provider';
import { PatternField, PatternsField, TextField, UuidField } from '../http/requests/fields.decorator';
import { PageSizeField } from '../http/lists/page-size.decorator';
import type { Uuid } from '../kernel/uuid';

const MAX_URL_CHARACTERS = 2_000;
const MAX_TYPES = 50;
const MAX_CURSOR_CHARACTERS = 400;
/** A public name, or the beginning of some. */
const TYPE_NAME = /^[a-z0-9_.]{0,100}\*?$/;
/** As places of a feed are written; the first is 1. */
const PLACE = /^[1-9]\d{0,17}$/;

export class RegisterWebhookBody {
  @TextField(MAX_URL_CHARACTERS, {
    description: 'Where webhooks are sent by POST: https, port 443 or 8443, no user or password, no inner network',
    example: 'https://payroll.example/hooks/skills',
  })
  url!: string;

  @PatternsField(TYPE_NAME, {
    min: 1,
    max: MAX_TYPES,
    description: 'Names of GET /v1/event-types, each whole or with a star for its end',
    example: ['cn.skills.allowance.*'],
  })
  types!: string[];

  @UuidField({
    optional: true,
    description: 'For an administrator: the enterprise of whose events it is told. A key of an enterprise names none',
  })
  enterpriseId?: Uuid;
}

export class WebhookEndpointsQuery {
  @UuidField({ optional: true, description: 'For an administrator: whose endpoints' })
  enterpriseId?: Uuid;
}

export class ReplayWebhooksBody {
  @PatternField(PLACE, { description: 'feedposition of the first event that is sent again', example: '101' })
  fromPosition!: string;

  @PatternField(PLACE, { description: 'feedposition of the last one', example: '120' })
  toPosition!: string;
}

export class WebhookDeliveriesQuery {
  @UuidField({ optional: true, description: 'The tries of this event alone: webhook-id' })
  eventId?: Uuid;

  @PageSizeField({ description: `Tries of a page: 1 to ${MAX_PAGE}, 50 unless told`, example: '50' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;
}
