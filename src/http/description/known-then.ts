import type { OpenAPIObject } from '@nestjs/swagger';

const MOMENT = { type: 'string', format: 'date-time' };
const POSITION = { type: 'string', description: 'A position of the store' };
const COUNT = { type: 'integer', description: 'How many there are; `events` holds the first 100' };
const EVENTS = { type: 'array', items: { $ref: '#/components/schemas/CitedEvent' } };
const orNull = (schema: { readonly type: string }): object => ({ ...schema, type: [schema.type, 'null'] });

const CITED_EVENT = {
  type: 'object',
  description: 'An event as it is found in the published log',
  required: ['id', 'type', 'stream', 'revision', 'position', 'effectiveOn', 'recordedAt', 'proof'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    type: { type: 'string' },
    stream: { type: 'string' },
    revision: { type: 'integer' },
    position: POSITION,
    effectiveOn: { type: ['string', 'null'], format: 'date', description: 'The day from which it holds, where it names one' },
    recordedAt: MOMENT,
    proof: {
      type: 'string',
      description: 'Address of its proof (C2SP tlog-proof); `.entry` instead of `.tlog-proof` is what the log holds of it',
    },
  },
};
const BOUND = {
  type: 'object',
  required: ['state', 'position', 'treeSize', 'checkpoint', 'witnesses', 'witnessedAt', 'timeStamp'],
  description: 'Where the log ended at that moment, and the smallest published checkpoint that covers it',
  properties: {
    state: {
      enum: ['SEALED', 'NOT_SEALED_YET', 'SEALING_OFF'],
      description:
        'NOT_SEALED_YET: ask again in a second. SEALING_OFF: nobody seals this ledger, and its own word alone stands behind the answer',
    },
    position: POSITION,
    treeSize: { type: ['integer', 'null'], description: 'How many events the log held then' },
    checkpoint: {
      type: ['object', 'null'],
      required: ['origin', 'size', 'rootHash', 'note', 'publishedAt'],
      properties: {
        origin: { type: 'string' },
        size: { type: 'integer' },
        rootHash: { type: 'string' },
        note: { type: 'string', description: 'Address of the signed note' },
        publishedAt: { ...MOMENT, description: 'By the clock of the ledger' },
      },
    },
    witnesses: {
      type: 'array',
      items: { type: 'object', required: ['witness', 'cosignedAt'], properties: { witness: { type: 'string' }, cosignedAt: MOMENT } },
    },
    witnessedAt: {
      ...orNull(MOMENT),
      description: 'When the quorum of /tlog/policy had cosigned; null: it names no witness, and the time is the word of the ledger',
    },
    timeStamp: {
      type: ['object', 'null'],
      required: ['size', 'at'],
      properties: { size: { type: 'integer' }, at: MOMENT },
      description: 'By an authority for time-stamps, over that or a later checkpoint',
    },
  },
};
const CHANGES = {
  type: 'object',
  required: ['since', 'isNew', 'bound', 'differenceCount', 'differences', 'count', 'events'],
  description: 'Where `since` was asked for: what changed from then on, and through which events',
  properties: {
    since: { type: 'string' },
    isNew: { type: 'boolean', description: 'It was not known then at all' },
    bound: BOUND,
    differenceCount: { type: 'integer', description: 'How many there are; `differences` holds the first 200' },
    differences: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'before', 'after', 'because'],
        properties: {
          pointer: { type: 'string', description: 'Where in the answer (RFC 6901)' },
          before: {},
          after: {},
          because: {
            type: 'array',
            description: 'Ids of events; none: it follows from no event of these',
            items: { type: 'string', format: 'uuid' },
          },
        },
      },
    },
    count: COUNT,
    events: EVENTS,
  },
};

const MEMBERS = {
  bound: BOUND,
  because: {
    type: 'object',
    required: ['restsOn', 'count', 'events'],
    description: 'The events that made it so',
    properties: {
      restsOn: {
        enum: ['EVENTS', 'WHOLE_LOG', 'KEPT_HISTORIES', 'UNNAMED_STREAMS'],
        description:
          'WHOLE_LOG: it counts over every event up to the position. KEPT_HISTORIES: over rows that keep their own past, which their own routes open. UNNAMED_STREAMS: also on the record of a person, which employers share. Then the events named are not all',
      },
      count: COUNT,
      events: EVENTS,
    },
  },
  laterKnowledge: {
    type: 'object',
    required: ['hasChanged', 'firstRecordedAt', 'count', 'events'],
    description: 'What was recorded of the same things after that moment',
    properties: {
      hasChanged: { type: ['boolean', 'null'], description: 'null: it rests on more than named events, and nobody says' },
      firstRecordedAt: orNull(MOMENT),
      count: COUNT,
      events: EVENTS,
    },
  },
  changes: CHANGES,
};
/** What every answer has besides, where `knownAt` or `since` was asked for: it is told once, and of no route by itself. The package's types know OpenAPI 3.0, where nothing may be null. */
export const KNOWN_THEN_SCHEMAS = {
  CitedEvent: CITED_EVENT,
  KnownThen: { type: 'object', description: 'Present where `knownAt` or `since` was asked for', properties: MEMBERS },
} as unknown as NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export const KNOWN_THEN = { $ref: '#/components/schemas/KnownThen' };
/** Its members, which the document tells of no route by itself. */
export const MEMBERS_OF_KNOWN_THEN: readonly string[] = Object.keys(MEMBERS);
