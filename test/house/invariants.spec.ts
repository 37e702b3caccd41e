import ts from 'typescript';
import { testsIn, WrittenTest } from './asserting-tests';
import { parsed, root, specs, textOf } from './sources';

/** Invariants of the domain handbook that the contexts must hold; each is proved by a test named after it. */
const INVARIANTS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  40, 41, 42, 43,
] as const;
const NAMED = /^invariant (\d+): /;

interface Named extends WrittenTest {
  readonly file: string;
  readonly invariant: number;
}
const named: readonly Named[] = specs
  .filter((file) => textOf(file).includes('invariant '))
  .flatMap((file) =>
    testsIn(parsed(file)).flatMap((test) => {
      const [, number] = NAMED.exec(test.title) ?? [];
      return number === undefined ? [] : [{ ...test, file, invariant: Number(number) }];
    }),
  );
const told = ({ file, title }: Named): string => `${file}: ${title}`;

/** Which files `npm test` runs, by the projects of jest. */
interface Project {
  readonly testMatch: readonly string[];
  readonly testPathIgnorePatterns?: readonly string[];
}
const { projects } = jest.requireActual<{ readonly projects: readonly Project[] }>('../../jest.config.cjs');
const asPattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace('<rootDir>', root)
      .replaceAll('.', '\\.')
      .replaceAll('**/', '(?:.*/)?')
      .replaceAll(/(?<!\.)\*/g, '[^/]*')}$`,
  );
const isRun = (file: string): boolean =>
  projects.some(
    ({ testMatch, testPathIgnorePatterns = [] }) =>
      testMatch.some((glob) => asPattern(glob).test(`${root}/${file}`)) &&
      !testPathIgnorePatterns.some((ignored) => new RegExp(ignored).test(`${root}/${file}`)),
  );

it.each([
  ['src/a.spec.ts', true],
  ['src/a.int.spec.ts', true],
  ['test/journeys/a.journey.spec.ts', true],
  ['test/house/a.spec.ts', true],
  ['test/faults/a.spec.ts', false],
  ['src/a.ts', false],
])('%s is run: %s', (file, isSo) => expect(isRun(file)).toBe(isSo));
it('finds them', () => expect(named.length).toBeGreaterThanOrEqual(INVARIANTS.length));
it.each(INVARIANTS)('invariant %i has a test of its name', (number) => expect(named.map(({ invariant }) => invariant)).toContain(number));
it('every test that names one can fail: it has tests, and each of them asserts something', () =>
  expect(named.filter(({ asserts }) => asserts.length === 0 || asserts.includes(false)).map(told)).toEqual([]));
it('none of them is left out, or for later', () =>
  expect(named.filter(({ called }) => !/^(?:it|describe)(?:\.each)?$/.test(called)).map(told)).toEqual([]));
it('each stands in a file that npm test runs', () => expect(named.filter(({ file }) => !isRun(file)).map(told)).toEqual([]));
it('every test that names invariants names one, in front', () => {
  const elsewhere = specs.filter((file) => /\b(?:it|describe)\([^\n]*\(invariants? \d/.test(textOf(file)));
  expect(elsewhere).toEqual([]);
});

describe('the reading of tests', () => {
  const written = testsIn(
    ts.createSourceFile(
      'written.spec.ts',
      `
    const helper = (value: number): void => deeper(value);
    function deeper(value: number): void {
      expect(value).toBe(1);
    }
    it('asserts by a helper of the file', () => helper(1));
    it('asserts by a sentence', () => given().when(1).thenRefuses('NOT_FOUND'));
    it('asserts nothing', () => void given());
    describe('has no test', () => void helper);
    describe('has one that asserts and one that does not', () => {
      it('does', () => helper(1));
      it('does not', () => void given());
    });
    it.skip('is left out', () => helper(1));
    it.each([1])('is told in rows', (value) => helper(value));
  `,
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const of = (name: string): WrittenTest => written.find(({ title }) => title === name)!;
  it.each([
    ['asserts by a helper of the file', [true]],
    ['asserts by a sentence', [true]],
    ['asserts nothing', [false]],
    ['has no test', []],
    ['has one that asserts and one that does not', [true, false]],
  ])('%s: %j', (name, asserts) => expect(of(name).asserts).toEqual(asserts));
  it('sees what is left out', () => expect([of('is left out').called, of('is told in rows').called]).toEqual(['it.skip', 'it.each']));
});
