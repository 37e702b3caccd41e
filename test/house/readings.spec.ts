import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { PURPOSE_WORDS, READING_PURPOSES } from '../../src/people/reading-purposes';
import { hasLookedAtWords, lookedAtWords } from '../../src/read-models/readings/looked-at-words';
import { nodesOf, parsed, production, root, textOf } from './sources';

/** How the vault is read: each of these takes a purpose, and writes the access log before it shows anything. */
const CALLS = /this\.(vault|texts|people|files|log)\.(reveal\w*|recordReading|open)\(/;
/** Files that know the vault: what they take from it, they take for a purpose. */
const readers = production.filter((file) =>
  /people\/(vault|access-log|vault-texts|person-files|printed-people)\.provider/.test(textOf(file)),
);

const named = production.flatMap((file) =>
  nodesOf(parsed(file)).flatMap((node): readonly { file: string; code: string }[] => {
    const isConstant =
      ts.isVariableDeclaration(node) &&
      /^(\w+_)?PURPOSE$/.test(node.name.getText()) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer);
    const isMember = ts.isPropertyAssignment(node) && node.name.getText() === 'purpose' && ts.isStringLiteral(node.initializer);
    return isConstant || isMember ? [{ file, code: (node.initializer as ts.StringLiteral).text }] : [];
  }),
);

describe('what personal data is read for', () => {
  it('is one of a closed list', () =>
    expect(named.filter(({ code }) => !(code in PURPOSE_WORDS)).map(({ file, code }) => `${file}: ${code}`)).toEqual([]));
  it('is in the list only where something is read for it', () =>
    expect(READING_PURPOSES.filter((purpose) => !named.some(({ code }) => code === purpose))).toEqual([]));
  it('has words in both languages', () =>
    expect(
      READING_PURPOSES.filter((purpose) => !/\p{Script=Han}/u.test(PURPOSE_WORDS[purpose].zh) || !/^[a-z]/.test(PURPOSE_WORDS[purpose].en)),
    ).toEqual([]));
  it('is named by every file that reads the vault', () => {
    expect(readers.length).toBeGreaterThan(15);
    const silent = readers.filter((file) => CALLS.test(textOf(file)) && !/purpose/i.test(textOf(file)));
    expect(silent).toEqual([]);
  });
});

/**
 * Members of answers that hold a person's words in clear. Where an answer has one of them, its controller reads it from the
 * vault, or says below whose name it is.
 */
const OF_PEOPLE = new Set(['name', 'idNumber', 'phone', 'email', 'remark', 'reasonText', 'words']);
type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
};
interface Operation {
  readonly operationId: string;
  readonly 'x-audience'?: readonly string[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
}
const api = JSON.parse(textOf('docs/api/openapi.json')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

it('what authorities look at has words in both languages: it is told to the people whose data it was', () => {
  const looked = Object.values(api.paths).flatMap(({ get }) =>
    get?.['x-audience']?.some((audience) => ['regulator', 'inspector', 'auditor'].includes(audience)) ? [get.operationId] : [],
  );
  expect(looked.length).toBeGreaterThan(80);
  expect(looked.filter((route) => !hasLookedAtWords(route))).toEqual([]);
  expect(looked.map(lookedAtWords).filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[a-zA-Z]/.test(en))).toEqual([]);
});

function membersOf(
  { properties = {}, items, anyOf = [], allOf = [], $ref }: Schema,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  const referred =
    $ref === undefined || seen.has($ref) ? [] : membersOf(api.components.schemas[$ref.split('/').at(-1)!] ?? {}, new Set([...seen, $ref]));
  return [
    ...Object.keys(properties),
    ...Object.values(properties).flatMap((each) => membersOf(each, seen)),
    ...(items ? membersOf(items, seen) : []),
    ...[...anyOf, ...allOf].flatMap((each) => membersOf(each, seen)),
    ...referred,
  ];
}

/** Names in answers that are of no person: of enterprises, offices, occupations, code lists. A route is added here by whoever has looked at its answer. */
const NAMES_NOBODY: ReadonlySet<string> = new Set([
  'CodeLists_list',
  'EnterpriseDossier_dossier',
  'EnterpriseRegister_enterprise',
  'OccupationSearch_search',
  'WorkList_timeline',
  'WorkList_workList',
]);

it('every answer with a person’s words comes from a controller that reads them for a purpose', () => {
  const controllers = production.filter((file) => file.endsWith('.controller.ts'));
  const fileOf = (operationId: string): string | undefined =>
    controllers.find((file) => textOf(file).includes(`class ${operationId.split('_')[0]}Controller `));
  const operations = Object.values(api.paths).flatMap((verbs) => Object.values(verbs));
  const holding = operations.filter(({ responses }) =>
    Object.entries(responses).some(
      ([status, { content = {} }]) =>
        status < '300' && Object.values(content).some(({ schema }) => schema && membersOf(schema).some((name) => OF_PEOPLE.has(name))),
    ),
  );
  expect(holding.length).toBeGreaterThan(10);
  const silent = holding.filter(({ operationId }) => !NAMES_NOBODY.has(operationId) && !readsForPurpose(fileOf(operationId)));
  expect(silent.map(({ operationId }) => operationId).sort()).toEqual([]);
});

/** Directly, or by what it imports from beside it. */
function readsForPurpose(file: string | undefined, depth = 3): boolean {
  if (file === undefined || depth === 0) return false;
  const text = textOf(file);
  if (/PURPOSE|purpose: '/.test(text)) return true;
  const beside = [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, path]) => join(file, '..', `${path!}.ts`))
    .filter((path) => /\.(provider|query|handler)\.ts$/.test(path) && existsSync(join(root, path)) && !path.startsWith('src/http'));
  return beside.some((path) => readsForPurpose(path, depth - 1));
}
