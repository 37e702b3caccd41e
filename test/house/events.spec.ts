import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TSchema } from '@sinclair/typebox';
import { getMetadataArgsStorage } from 'typeorm';
import { CONTEXTS } from '../../src/contexts/contexts.declaration';
import { canonicalJson } from '../../src/kernel/canonical-json';
import { EVENT_NAME, EventDeclaration, Fact } from '../../src/kernel/event-type';
import type { Fold } from '../../src/kernel/fold';
import { EventCatalogue } from '../../src/ledger/event-catalogue';
import { type TableOf, twiceIn } from '../../src/projecting/projection';
import { READ_MODELS } from '../../src/read-models/read-models.declaration';
import { exampleOf } from './example-of';
import { production, root } from './sources';

const declared = CONTEXTS.flatMap(({ name, events }) => events.map((event) => ({ context: name, ...event, type: event.type })));
const folds = CONTEXTS.flatMap((context) => context.folds as readonly Fold<unknown>[]);
const catalogue = new EventCatalogue(declared);

interface Member {
  readonly path: string;
  readonly schema: TSchema;
}
/** Every schema within a schema, with the path of its member. */
function membersOf(schema: TSchema, path: string): readonly Member[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, TSchema>).flatMap(([name, member]) =>
    membersOf(member, `${path}/${name}`),
  );
  const options = ((schema.anyOf ?? []) as TSchema[]).flatMap((option) => membersOf(option, path));
  const items = schema.items ? membersOf(schema.items as TSchema, `${path}[]`) : [];
  return [{ path, schema }, ...properties, ...options, ...items];
}
const members = declared.flatMap(({ type, schema }) => membersOf(schema, type));
const wrong = (test: (member: Member) => boolean): readonly string[] => members.filter(test).map(({ path }) => path);

describe('an event', () => {
  it('has a name in the past tense of its own context, for ever', () => {
    expect(declared.filter(({ type }) => !EVENT_NAME.test(type)).map(({ type }) => type)).toEqual([]);
    expect(declared.filter(({ type }) => /_?(updated|changed|deleted|modified)\.v/.test(type)).map(({ type }) => type)).toEqual([]);
    expect(declared.filter(({ type, context }) => context !== type.split('.')[0]).map(({ type, context }) => [context, type])).toEqual([]);
  });
  it('says in a sentence what has happened', () =>
    expect(declared.filter(({ meaning }) => !/^[A-Z].{15,}[.）)]$/s.test(meaning)).map(({ type }) => type)).toEqual([]));
  it('is declared by the context that has it in its folder', () => {
    const files = production.filter((file) => file.endsWith('.events.ts'));
    const exported = files.flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(join(root, file))));
    const inFiles = exported
      .filter((value): value is EventDeclaration => typeof value === 'function' && 'type' in value)
      .map(({ type }) => type);
    expect([...new Set(inFiles)].sort()).toEqual(declared.map(({ type }) => type).sort());
  });
  it('holds no free text: every string has an enum, a pattern or a format', () =>
    expect(wrong(({ schema }) => schema.type === 'string' && !schema.enum && !schema.pattern && !schema.format)).toEqual([]));
  it('anchors its patterns at both ends', () =>
    expect(wrong(({ schema }) => typeof schema.pattern === 'string' && !/^\^.*\$$/.test(schema.pattern))).toEqual([]));
  it('holds integers only: no float is stored', () => expect(wrong(({ schema }) => schema.type === 'number')).toEqual([]));
  it('takes no member that it does not declare', () =>
    expect(wrong(({ schema }) => schema.type === 'object' && schema.additionalProperties !== false)).toEqual([]));
  it('bounds its lists', () => expect(wrong(({ schema }) => schema.type === 'array' && schema.maxItems === undefined)).toEqual([]));
  it('has no member without a type', () =>
    expect(wrong(({ schema }) => !schema.type && !schema.anyOf && schema.const === undefined)).toEqual([]));
  it('has no member for what belongs in the vault', () =>
    expect(
      wrong(
        ({ path, schema }) =>
          schema.type === 'string' &&
          /\/(idNumber|phone|mobile|email|address|birth\w*|remark|comment|fullName|personName|workerName)$/i.test(path),
      ),
    ).toEqual([]));
  it('changes the state of a stream', () => {
    const folded = new Set(folds.flatMap(({ events }) => events.map(({ type }) => type)));
    expect(declared.filter(({ type }) => !folded.has(type)).map(({ type }) => type)).toEqual([]);
  });
});

describe('a fold', () => {
  it('has streams of its own: no other writes into its category', () => expect(twiceIn(folds.map(({ category }) => category))).toEqual([]));
  it('owns its facts: no other is told of them', () =>
    expect(twiceIn(folds.flatMap(({ events }) => events.map(({ type }) => type)))).toEqual([]));
  it('of a rule or a view is one that a context declares', () => {
    const leaned = CONTEXTS.flatMap(({ rules, views }) => [...rules, ...views]).filter(
      ({ fold }) => !folds.includes(fold as Fold<unknown>),
    );
    expect(leaned.map(({ name }) => name)).toEqual([]);
  });
});
describe('a projection', () => {
  const nameOfTable = (table: TableOf): string => getMetadataArgsStorage().tables.find(({ target }) => target === table)!.name!;
  const projections = [...CONTEXTS.flatMap((context) => context.projections), ...READ_MODELS];
  it('has a name of its own', () => expect(twiceIn(projections.map(({ name }) => name))).toEqual([]));
  it('has tables of its own', () => expect(twiceIn(projections.flatMap(({ tables }) => tables.map(nameOfTable)))).toEqual([]));
});

/**
 * One example of every type that was ever declared. It is added to and never changed: what is in somebody's log must be read
 * for ever. `npm run golden` adds the types that are new.
 */
describe('the golden file', () => {
  const file = join(root, 'test', 'golden', 'events.json');
  const golden: Record<string, unknown> = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  if (process.env.GOLDEN === 'add') {
    for (const { type, schema } of declared) golden[type] ??= exampleOf(schema);
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(golden).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
  }
  const facts: readonly Fact[] = Object.entries(golden).map(([type, data]) => ({ type, data }));

  it('has every type', () => expect(Object.keys(golden).sort()).toEqual(expect.arrayContaining(declared.map(({ type }) => type))));
  it.each(facts)('$type is still known, fits its declaration and has a canonical form', (fact) => {
    expect(catalogue.knows(fact.type)).toBe(true);
    catalogue.check(fact);
    expect(JSON.parse(canonicalJson(fact.data))).toEqual(fact.data);
  });
  it.each(facts)('$type is understood by the fold that owns it', (fact) => {
    const owners = folds.filter(({ events }) => events.some(({ type }) => type === fact.type));
    expect(owners.length).toBeGreaterThan(0);
    for (const fold of owners) expect(fold.evolve(fold.initial, fact)).toBeDefined();
  });
});
