import { schemaOf, widened } from './answer-schema';

const learnt = (...values: readonly unknown[]) => values.map(schemaOf).reduce(widened);

it('learns members, and which of them may be absent or null', () =>
  expect(
    learnt(
      { id: '00000000-0000-4000-8000-000000000001', count: 1, on: '2026-03-20' },
      { id: '00000000-0000-4000-8000-000000000002', count: null },
    ),
  ).toEqual({
    type: 'object',
    properties: { count: { type: ['integer', 'null'] }, id: { type: 'string', format: 'uuid' }, on: { type: 'string', format: 'date' } },
    required: ['count', 'id'],
  }));
it('keeps a format as long as all have it, whatever else is null', () => {
  expect(learnt('2026-03-20', null, '2026-03-21')).toEqual({ type: ['null', 'string'], format: 'date' });
  expect(learnt('2026-03-20', 'today')).toEqual({ type: 'string' });
});
it('takes members that are codes for a map', () =>
  expect(learnt({ PASSED: 1 }, {}, { NOT_ELIGIBLE: 2, FAILED: 3 })).toEqual({ type: 'object', additionalProperties: { type: 'integer' } }));
it('learns what is in lists, also where the first was empty', () =>
  expect(learnt([], [1], ['x'])).toEqual({ type: 'array', items: { type: ['integer', 'string'] } }));
it('takes days and ids for values too', () =>
  expect(learnt({ '2026-11': 1 })).toEqual({ type: 'object', additionalProperties: { type: 'integer' } }));
