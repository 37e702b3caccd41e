import { id } from '../../../../test/support/stories/given';
import { month } from '../../../kernel/day';
import { KeptStatements } from './kept-statements';
import type { PublishedStatement } from './statement-view';

const statement = (period: string, digest = 'd'): PublishedStatement =>
  ({ enterpriseId: id(1), period: month(period), digest }) as PublishedStatement;
let now = 0;
const OCTOBER = month('2026-10');

it('gives a statement again by what made it, and no other', () => {
  const kept = new KeptStatements(() => now);
  kept.keep('@7', statement('2026-10'));
  expect(kept.get(id(1), OCTOBER, '@7')).toEqual(statement('2026-10'));
  expect([kept.get(id(1), OCTOBER, '@8'), kept.get(id(2), OCTOBER, '@7'), kept.get(id(1), month('2026-11'), '@7')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
it('lets go of the one that was read longest ago', () => {
  const kept = new KeptStatements(() => now);
  for (let position = 1; position <= 8; position += 1) kept.keep(`@${position}`, statement('2026-10'));
  kept.get(id(1), OCTOBER, '@1');
  kept.keep('@9', statement('2026-10'));
  expect(['@1', '@2', '@3', '@9'].map((mark) => kept.get(id(1), OCTOBER, mark) !== undefined)).toEqual([true, false, true, true]);
});
it('lets go of what nobody reads any more, though nothing is recorded', () => {
  const kept = new KeptStatements(() => now);
  kept.keep('@7', statement('2026-10'));
  now += 5 * 60_000 - 1;
  expect(kept.get(id(1), OCTOBER, '@7')).toEqual(statement('2026-10'));
  now += 1;
  expect([kept.size, kept.get(id(1), OCTOBER, '@7'), kept.size]).toEqual([1, undefined, 0]);
  kept.keep('@8', statement('2026-10'));
  now += 5 * 60_000;
  kept.sweep();
  expect(kept.size).toBe(0);
});
