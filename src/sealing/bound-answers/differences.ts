/** One member of an answer that was another at the earlier moment. */
export interface Difference {
  /** Where in the answer (RFC 6901). */
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}
type Json = unknown;
type Members = Readonly<Record<string, Json>>;

/** What an answer tells of the question rather than of the thing. */
const OF_THE_QUESTION: ReadonlySet<string> = new Set(['knownAt', 'atPosition', 'etag', 'revision', 'effectiveOn']);
/** By what the entries of a list are told apart: the first of these that all of them have. */
const KEYS = /^(id|.*Id|code|employeeNo|type|on|fromOn)$/;

export const differencesOf = (before: Json, after: Json): readonly Difference[] =>
  differing(withoutQuestion(before), withoutQuestion(after), '');

const isMembers = (value: Json): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);
const withoutQuestion = (value: Json): Json =>
  isMembers(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !OF_THE_QUESTION.has(name))) : value;
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function differing(before: Json, after: Json, pointer: string): readonly Difference[] {
  if (isMembers(before) && isMembers(after)) return ofMembers(before, after, pointer);
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before as Json[], after as Json[], pointer);
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ pointer, before: before ?? null, after: after ?? null }];
}

function ofMembers(before: Members, after: Members, pointer: string): readonly Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => differing(before[name], after[name], `${pointer}/${escaped(name)}`));
}

/** Lists grow at their ends, and entries have names: the same entry is compared with itself, at its place in the later list. */
function ofLists(before: readonly Json[], after: readonly Json[], pointer: string): readonly Difference[] {
  const key = keyOf(before, after);
  if (key === undefined)
    return before.length === after.length
      ? before.flatMap((each, at) => differing(each, after[at], `${pointer}/${at}`))
      : JSON.stringify(before) === JSON.stringify(after)
        ? []
        : [{ pointer, before, after }];
  const [was, is] = [byKey(before, key), byKey(after, key)];
  const gone = [...was]
    .filter(([name]) => !is.has(name))
    .map(([, { value, at }]): Difference => ({ pointer: `${pointer}/${at}`, before: value, after: null }));
  return [...gone, ...[...is].flatMap(([name, { value, at }]) => differing(was.get(name)?.value, value, `${pointer}/${at}`))];
}

type Placed = ReadonlyMap<unknown, { readonly value: Json; readonly at: number }>;
const byKey = (list: readonly Json[], key: string): Placed => new Map(list.map((value, at) => [(value as Members)[key], { value, at }]));

function keyOf(before: readonly Json[], after: readonly Json[]): string | undefined {
  const [first, ...others] = [...before, ...after];
  if (!isMembers(first) || !others.every(isMembers)) return undefined;
  return Object.keys(first).find((name) => KEYS.test(name) && [before, after].every((list) => isUnique(list as readonly Members[], name)));
}

const isUnique = (entries: readonly Members[], name: string): boolean =>
  entries.every((entry) => typeof entry[name] === 'string') && new Set(entries.map((entry) => entry[name])).size === entries.length;
