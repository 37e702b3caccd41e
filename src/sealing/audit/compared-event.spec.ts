import { canonicalJson } from '../../kernel/canonical-json';
import { uuid } from '../../kernel/uuid';
import type { EventInBytes } from '../../ledger/event-in-bytes';
import { inserted, repeated, unsealed } from './compared-event';

const event = { id: uuid('0192f0c4-7b1e-7000-8000-000000000001'), position: 5n, at: '2026-03-01T08:00:00.000000Z' } as EventInBytes;

it.each([unsealed, inserted, repeated])('what is found of an event without a leaf can be kept as a report: %p', (finding) =>
  expect(JSON.parse(canonicalJson(finding(event)))).toMatchObject({ eventId: event.id, position: '5' }),
);
