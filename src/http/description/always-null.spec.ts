import { withoutAlwaysNull } from './always-null';

const NULL = { type: 'null' };
const members = (properties: object): object => ({ type: 'object', properties });

it('claims nothing of a member that was always null', () =>
  expect(withoutAlwaysNull(members({ note: NULL, type: { type: ['null', 'string'] } }))).toEqual(
    members({ note: {}, type: { type: ['null', 'string'] } }),
  ));
it('knows a day and an id by their names', () =>
  expect(withoutAlwaysNull(members({ cancelledOn: NULL, cohortId: NULL, items: { type: 'array', items: NULL } }))).toEqual(
    members({
      cancelledOn: { type: ['null', 'string'], format: 'date' },
      cohortId: { type: ['null', 'string'] },
      items: { type: 'array', items: {} },
    }),
  ));
it('leaves a member of that name that was seen as it is', () =>
  expect(withoutAlwaysNull(members({ type: { type: 'string' } }))).toEqual(members({ type: { type: 'string' } })));
