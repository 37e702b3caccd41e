import { specs, textOf } from './sources';

/** Invariants of the domain handbook that the contexts up to the certificate must hold; each is proved by a test named after it. */
const INVARIANTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 28] as const;
const NAMED = /\b(?:it|describe)(?:\.each[^\n]*)?\(\s*'invariant (\d+): /g;

const proved = new Set(specs.flatMap((file) => [...textOf(file).matchAll(NAMED)].map(([, number]) => Number(number))));

it.each(INVARIANTS)('invariant %i has a test of its name', (number) => expect(proved).toContain(number));
it('every test that names invariants names one, in front', () => {
  const elsewhere = specs.filter((file) => /\b(?:it|describe)\([^\n]*\(invariants? \d/.test(textOf(file)) && !file.startsWith('src/contexts/allowance/'));
  expect(elsewhere).toEqual([]);
});
