import { alikeInLists } from './alike-in-lists';
import type { AnswersByOperation } from './described-answers';

const DAY = { type: 'string', format: 'date' };
const answering = (schema: object) => ({ answers: { 200: { 'application/json': schema } }, problems: {} });
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({ type: 'object', properties, required });
const listOf = (item: object) => object({ items: { type: 'array', items: item }, nextCursor: { type: 'string' } });
/** The shape of an item of the list, and that of the thing. */
function alike(item: object, thing: object): readonly unknown[] {
  const recorded = { 'GET /v1/things': answering(listOf(item)), 'GET /v1/things/{id}': answering(thing) };
  const told = alikeInLists(recorded as unknown as AnswersByOperation);
  const [list, one] = ['GET /v1/things', 'GET /v1/things/{id}'].map(
    (name) => JSON.parse(JSON.stringify(told[name]!.answers[200]!['application/json'])) as unknown,
  );
  return [(list as { properties: { items: { items: unknown } } }).properties.items.items, one];
}

it('promises of an item in its list no more than of the thing itself, and the other way round', () => {
  const [listed, one] = alike(
    object({ orders: { type: 'array', items: object({ on: DAY }) }, name: { type: 'string' } }),
    object({ orders: { type: 'array', items: object({ on: { ...DAY, type: ['null', 'string'] } }) }, name: { type: 'string' } }, [
      'orders',
    ]),
  );
  const orders = { type: 'array', items: object({ on: { ...DAY, type: ['null', 'string'] } }) };
  expect([listed, one]).toEqual(Array(2).fill(object({ orders, name: { type: 'string' } }, ['orders'])));
});
it('takes what was always null in one from the other', () =>
  expect(alike(object({ on: { type: 'null' } }), object({ on: DAY }))).toEqual(
    Array(2).fill(object({ on: { ...DAY, type: ['null', 'string'] } })),
  ));
it('promises a form where both have it', () =>
  expect(alike(object({ on: DAY }), object({ on: { type: 'string' } }))).toEqual(Array(2).fill(object({ on: { type: 'string' } }))));
it('leaves members that only one of both has', () =>
  expect(alike(object({ short: DAY }), object({ long: DAY }))).toEqual([object({ short: DAY }), object({ long: DAY })]));
it('leaves a list without items, and a thing without a list', () => {
  const recorded = {
    'GET /v1/things': answering(object({})),
    'GET /v1/things/{id}': answering(object({})),
    'GET /v1/others/{id}': answering(object({})),
  };
  expect(alikeInLists(recorded)).toEqual(recorded);
});
