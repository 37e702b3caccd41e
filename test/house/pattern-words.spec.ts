import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATTERN_WORDS } from '../../src/http/problems/pattern-words';
import { root } from './sources';

const SCHEMAS = '#/components/schemas/';
/** Where the check of a field is of another kind, and its code says what is asked for: a day, a month, an id, a number, a choice; a version, a key of a retry; the header of a page. */
const TOLD_OTHERWISE: readonly RegExp[] = [
  /^\^\\d\{4\}-\\d\{2\}(-\\d\{2\})?\$$/,
  /^\^\[0-9a-f\]\{8\}-/,
  /^\^\(\[1-9\]\\d\?\|1\\d\\d\|200\)\$$/,
  /^\^\(\?:[A-Z_|]+\)\$$/,
  /^\^"\\d/,
  /^\^"\?\[A-Za-z0-9/,
];
const document = JSON.parse(readFileSync(join(root, 'docs/api/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, object>>;
  components: { schemas: Record<string, object> };
};

/** Every pattern below, through the schemas that are named. */
function patternsIn(part: unknown, seen = new Set<string>()): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { pattern, $ref } = part as { pattern?: unknown; $ref?: unknown };
  const below = Object.values(part).flatMap((each) => patternsIn(each, seen));
  const named =
    typeof $ref === 'string' && $ref.startsWith(SCHEMAS) && !seen.has($ref)
      ? patternsIn(document.components.schemas[$ref.slice(SCHEMAS.length)], seen.add($ref))
      : [];
  return [...(typeof pattern === 'string' ? [pattern] : []), ...below, ...named];
}
const asked = Object.values(document.paths)
  .flatMap((verbs) => Object.values(verbs))
  .flatMap((operation) => {
    const { parameters, requestBody } = operation as { parameters?: unknown; requestBody?: unknown };
    return patternsIn([parameters, requestBody]);
  });
const patterns = [...new Set(asked)].filter((pattern) => !TOLD_OTHERWISE.some((other) => other.test(pattern)));
const EXAMPLE = { zh: /，如 (.+)$/, en: /, such as (.+)$/ };

it('finds them', () => expect(patterns.length).toBeGreaterThan(30));
it('every pattern that a caller may miss has words', () =>
  expect(patterns.filter((pattern) => !Object.hasOwn(PATTERN_WORDS, pattern))).toEqual([]));
it('no words are left of a pattern that nobody asks for', () =>
  expect(Object.keys(PATTERN_WORDS).filter((pattern) => !asked.includes(pattern))).toEqual([]));
it.each(Object.entries(PATTERN_WORDS))('%s is told in both languages, with the same examples, which it takes', (pattern, { zh, en }) => {
  const [chinese, english] = [EXAMPLE.zh.exec(zh)?.[1]?.split(' 或 ') ?? [''], EXAMPLE.en.exec(en)?.[1]?.split(' or ')];
  expect(english).toEqual(chinese);
  expect([
    /\p{Script=Han}/u.test(zh),
    /^(an?|the|one|\d)/.test(en),
    chinese.every((example) => new RegExp(pattern, 'u').test(example)),
  ]).toEqual([true, true, true]);
});
