import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { root, textOf } from './sources';

/** A thread shares no module with the others: whatever it loads is in memory a second time (ADR 151). */
const MAY_LOAD = ['pg', 'reflect-metadata'];
const IMPORT = /^import (?:.* from )?['"]([^'"]+)['"];$/gm;

/** What a file loads when it is loaded: imports of types are gone by then, and what is loaded later is not there yet. */
const loadedBy = (file: string): readonly string[] =>
  [
    ...ts
      .transpileModule(textOf(file), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } })
      .outputText.matchAll(IMPORT),
  ].map(([, name]) => name!);

function packagesBelow(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  seen.add(file);
  for (const name of loadedBy(file)) {
    if (!name.startsWith('.')) packages.add(name);
    const path = posix.join(posix.dirname(file), `${name}.ts`);
    if (name.startsWith('.') && !seen.has(path) && existsSync(join(root, path)))
      packagesBelow(path, seen).forEach((each) => packages.add(each));
  }
  return packages;
}

it('the thread that seals loads the client of PostgreSQL, and no framework beside it', () => {
  const packages = [...packagesBelow('src/sealing-thread.ts')].filter((name) => !name.startsWith('node:'));
  expect(packages).toContain('pg');
  expect(packages.filter((name) => !MAY_LOAD.includes(name))).toEqual([]);
});
