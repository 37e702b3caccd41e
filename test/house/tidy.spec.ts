import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { ROLES, TESTS } from './roles';
import { filesBelow, isPure, isSpec, lineOf, nameAndRoles, nodesOf, parsed, production, rolesOf, sources, specs, textOf } from './sources';

/** With comments and blank lines, which the linter's limit does not count. */
const MAX_FILE_LINES = 275;

describe('names', () => {
  it('a file is what-it-is.role.ts, with a role of the closed list', () => {
    const foreign = sources.filter((file) => {
      const [name, ...roles] = nameAndRoles(file);
      const known = roles.every((role) => role in ROLES || (isSpec(file) && TESTS.includes(role)));
      return !known || roles.filter((role) => role in ROLES).length > 1 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(foreign).toEqual([]);
  });

  it('every role of the list is in use, and shown to whoever adds a file', () => {
    const used = new Set(production.flatMap(rolesOf));
    const shown = textOf('CONTRIBUTING.md');
    expect(Object.keys(ROLES).filter((role) => !used.has(role))).toEqual([]);
    expect(Object.entries(ROLES).filter(([role, meaning]) => !shown.includes(`| \`.${role}.ts\` | ${meaning} |`))).toEqual([]);
  });

  it('none says that its author had no name for it', () => {
    const empty = /(^|[-.])(utils?|helpers?|common|base|managers?|misc|shared)([-.]|$)/;
    const paths = [...sources, ...filesBelow('demo'), ...filesBelow('scripts'), ...filesBelow('test')];
    expect(paths.filter((path) => path.split('/').some((part) => empty.test(part)))).toEqual([]);
  });

  it('no type says that it is an interface or an implementation', () => {
    const named = /\b(?:interface|class|type)\s+(I[A-Z]\w*|\w+Impl|\w*(?:Manager|Helper|Utils?)|(?:Base|Abstract)[A-Z]\w*)\b/g;
    expect(sources.flatMap((file) => [...textOf(file).matchAll(named)].map(([, name]) => `${file}: ${name}`))).toEqual([]);
  });

  it('a spec stands beside what it proves', () => {
    const folders = new Set(production.map((file) => dirname(file)));
    expect(specs.filter((file) => file.startsWith('src/') && !folders.has(dirname(file)))).toEqual([]);
  });
});

describe('a file without a role is pure', () => {
  const banned = new Set([
    'Date',
    'process',
    'performance',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'crypto',
    'fetch',
    'require',
    'globalThis',
  ]);
  const isMember = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const isName = (node: ts.Node): boolean => 'name' in node.parent && node.parent.name === node;
  const breaches = (file: string): readonly string[] => {
    const nodes = nodesOf(parsed(file));
    // A parameter called `process` is not the program's.
    const local = new Set(
      nodes
        .filter((node) => ts.isParameter(node) || ts.isVariableDeclaration(node))
        .map((node) => (node as ts.NamedDeclaration).name?.getText()),
    );
    return nodes
      .filter(
        (node) =>
          (ts.isIdentifier(node) && banned.has(node.text) && !local.has(node.text) && !isMember(node) && !isName(node)) ||
          node.getText() === 'Math.random',
      )
      .map((node) => `${file}:${lineOf(node)} ${node.getText()}`);
  };

  it('no clock, no chance, no environment, no timer, no network', () => expect(production.filter(isPure).flatMap(breaches)).toEqual([]));
  it('most of the product is pure', () => expect(production.filter(isPure).length / production.length).toBeGreaterThan(0.35));
});

it('the environment is read by the settings and the programs that start, by nobody else', () => {
  const readers = production.filter((file) => /process\.env/.test(textOf(file).replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '')));
  expect(readers.filter((file) => !/^src\/(config|cli)\/|^src\/main\.ts$/.test(file))).toEqual([]);
});

describe('sizes', () => {
  const quantile = (values: readonly number[], share: number): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
  const lines = (text: string): number => text.trimEnd().split('\n').length;
  const fileLines = production.map((file) => lines(textOf(file)));
  const functionLines = production.flatMap((file) =>
    nodesOf(parsed(file))
      .filter(
        (node) =>
          (ts.isFunctionDeclaration(node) ||
            ts.isMethodDeclaration(node) ||
            ts.isArrowFunction(node) ||
            ts.isConstructorDeclaration(node)) &&
          node.body,
      )
      .map((node) => lines(node.getText())),
  );

  it('no file is longer than can be read at one sitting', () => {
    expect(sources.filter((file) => !isSpec(file) && !rolesOf(file).includes('refusals') && lines(textOf(file)) > MAX_FILE_LINES)).toEqual(
      [],
    );
  });

  it('half of the files fit on a screen and half of the functions on a hand', () => {
    const found = {
      files: production.length,
      fileMedian: quantile(fileLines, 0.5),
      fileP90: quantile(fileLines, 0.9),
      functionMedian: quantile(functionLines, 0.5),
      functionP90: quantile(functionLines, 0.9),
    };
    process.stdout.write(`sizes in lines: ${JSON.stringify(found)}\n`);
    expect(found.fileMedian).toBeLessThanOrEqual(45);
    expect(found.fileP90).toBeLessThanOrEqual(120);
    expect(found.functionMedian).toBeLessThanOrEqual(8);
    expect(found.functionP90).toBeLessThanOrEqual(25);
  });
});

it('no file tells on whose machine it was written, or from which registry its packages came', () => {
  const telling = [
    /\/home\/\w+\//,
    /\/Users\/\w+\//,
    /[A-Z]:\\\\?Users\\/,
    new RegExp('/work' + '/(main|shared)'),
    /\/tmp\/[a-z]+_jobs/,
    new RegExp('https?://registry' + '\\.'),
    /npm(mirror|\.taobao)|verdaccio|artifactory/,
  ];
  const text = /\.(ts|mjs|cjs|js|json|md|sql|ya?ml|sh|csv|txt|env|example)$|^(\.npmrc|\.ci\/run|docker\/\w+|LICENSE)$/;
  const files = filesBelow('.').filter((file) => text.test(file) && basename(file) !== basename(__filename));
  expect(files.length).toBeGreaterThan(sources.length);
  expect(files.flatMap((file) => telling.filter((sign) => sign.test(textOf(file))).map((sign) => `${file}: ${sign.source}`))).toEqual([]);
});

it('no history is taken for events that this release knows: only what has been checked is folded', () => {
  const unchecked = /\b(history|histories|events|stored|facts)\b[^\n;]*\bas (unknown as|never\b|readonly [A-Z]\w*(Event|Fact|E)\[\])/;
  const folding = production.filter((file) => /\bfoldAll\(|\.history\(|\.known\(/.test(textOf(file)));
  expect(folding.length).toBeGreaterThan(15);
  expect(folding.filter((file) => unchecked.test(textOf(file)))).toEqual([]);
});

it('no two advisory locks of the database are one', () => {
  const locks = production.flatMap((file) => [...textOf(file).matchAll(/_LOCK = ([\d_]+)/g)].map(([, number]) => number!));
  expect(locks.length).toBeGreaterThanOrEqual(4);
  expect(locks.filter((lock, index) => locks.indexOf(lock) < index)).toEqual([]);
});

it('every type that the glossary names is one', () => {
  const exported = new Set(
    sources.flatMap((file) =>
      [...textOf(file).matchAll(/^export (?:abstract )?(?:interface|type|class|const|function) (\w+)/gm)].map(([, name]) => name),
    ),
  );
  const named = [...textOf('docs/glossary.md').matchAll(/`([A-Za-z]+)`/g)]
    .map(([, name]) => name!)
    .filter((name) => /^[A-Z]|Field$|^is[A-Z]/.test(name));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !exported.has(name))).toEqual([]);
});

it('every path that the architecture names is there', () => {
  const named = [
    ...textOf('ARCHITECTURE.md').matchAll(
      /`((?:src|test|demo|docs)(?:\/[\w.-]+)*|(?:grant-filing|enterprise-register)\/[\w.-]+|\.dependency-cruiser\.cjs)`/g,
    ),
  ].map(([, path]) => path!);
  const paths = filesBelow('.').map((path) => `/${path}`);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !paths.some((each) => each.includes(`/${path}/`) || each.endsWith(`/${path}`)))).toEqual([]);
});
