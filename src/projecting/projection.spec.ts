import { eventType } from '../kernel/event-type';
import { declaredTwice } from './engine/process-runners.provider';
import { on, projection } from './projection';

const Added = eventType('tally.added.v1', 'Something was added.', {});
const Taken = eventType('tally.taken.v1', 'Something was taken.', {});
const react = (): void => undefined;
const declared = (...types: readonly (typeof Added)[]) =>
  projection({ name: 'tally', version: 1, tables: [], on: types.map((type) => on(type, react)) });

it('a projection reacts to a type once: of two reactions one would never be called', () => {
  expect(declared(Added, Taken as never).on).toHaveLength(2);
  expect(() => declared(Added, Taken as never, Added)).toThrow('tally reacts twice to tally.added.v1');
});

describe('processes', () => {
  it('have names, and so checkpoints, of their own', () => {
    expect(
      declaredTwice([
        { name: 'a-when-b', on: [Added] },
        { name: 'c-when-b', on: [Added] },
      ]),
    ).toBeUndefined();
    expect(
      declaredTwice([
        { name: 'a-when-b', on: [Added] },
        { name: 'a-when-b', on: [Taken] },
      ]),
    ).toBe('two processes are called a-when-b');
  });
  it('follow a type once', () =>
    expect(declaredTwice([{ name: 'a-when-b', on: [Added, Taken, Added] }])).toBe('a-when-b reacts twice to tally.added.v1'));
});
