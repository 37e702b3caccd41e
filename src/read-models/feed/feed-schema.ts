import type { TSchema } from '@sinclair/typebox';
import { PUBLIC_EVENTS } from './public-events';
import { dataSchemaOf } from './data-schema';

interface OfData {
  readonly properties: Readonly<Record<string, TSchema>>;
  readonly required: readonly string[];
}
const TEXT = { type: 'string' };
const ID = { type: 'string', format: 'uuid' };

/** Of any event: each member as the declared schemas have it, required where all of them do. Never stricter than the one of its type. */
export function anyDataSchema(schemas: readonly object[] = PUBLIC_EVENTS.map(dataSchemaOf)): object {
  const all = schemas as readonly OfData[];
  const names = [...new Set(all.flatMap(({ properties }) => Object.keys(properties)))].sort();
  const properties = Object.fromEntries(names.map((name) => [name, anyOf(all.flatMap(({ properties }) => properties[name] ?? []))]));
  const required = names.filter((name) => all.every((each) => each.required.includes(name)));
  return { type: 'object', description: 'By the type of the event, as GET /v1/event-types/{type}/schema tells', properties, required };
}

function anyOf(schemas: readonly TSchema[]): object {
  const texts = new Set(schemas.map((schema) => JSON.stringify(schema)));
  const different = [...texts].map((text) => JSON.parse(text) as object);
  return different.length === 1 ? different[0]! : { anyOf: different };
}

/** CloudEvents 1.0 in JSON, with our extension attributes. */
const CLOUD_EVENT = {
  type: 'object',
  properties: {
    specversion: { const: '1.0' },
    id: ID,
    source: TEXT,
    type: TEXT,
    subject: TEXT,
    time: { type: 'string', format: 'date-time' },
    datacontenttype: { const: 'application/json' },
    dataschema: TEXT,
    feedposition: TEXT,
    position: TEXT,
    streamversion: TEXT,
    correlationid: ID,
    causationid: ID,
    data: anyDataSchema(),
  },
  required: [
    'specversion',
    'id',
    'source',
    'type',
    'subject',
    'time',
    'datacontenttype',
    'dataschema',
    'feedposition',
    'position',
    'streamversion',
    'data',
  ],
};
const EVENTS = { type: 'array', items: CLOUD_EVENT };

export const FEED_PAGE_SCHEMA = {
  type: 'object',
  properties: { events: EVENTS, startedAtPosition: TEXT, nextAfter: TEXT, head: TEXT, atPosition: TEXT },
  required: ['events', 'nextAfter', 'head', 'atPosition'],
};
/** The same events, of which the first description says what they hold. */
export const FEED_BATCH_SCHEMA = { type: 'array', items: { type: 'object', description: 'As in `events` of application/json' } };
