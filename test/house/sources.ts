import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '..', '..');
const NOT_OURS = new Set(['node_modules', 'dist', 'data', 'coverage', 'reports', '.git', '.stryker-tmp', 'violations']);

/** Every file of the project below a folder, as paths from the root with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
export const isSpec = (file: string): boolean => file.endsWith('.spec.ts');
export const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));
export const production = sources.filter((file) => !isSpec(file));
export const specs = [...sources, ...filesBelow('test'), ...filesBelow('demo')].filter(isSpec);

/** `grant-filing.controller.ts` has the parts `grant-filing` and `controller`. */
export const nameAndRoles = (file: string): readonly [string, ...string[]] => basename(file, '.ts').split('.') as [string, ...string[]];
export const rolesOf = (file: string): readonly string[] => nameAndRoles(file).slice(1);

/** Pure by the suffix law; the composition root, which names adapters, and the one parser of the environment are not. */
const COMPOSITION = /^src\/(main|app)\.ts$|^src\/cli\/|^src\/config\/settings\.ts$/;
const PURE_ROLES: ReadonlySet<string> = new Set(['events', 'refusals']);
export const isPure = (file: string): boolean => !COMPOSITION.test(file) && rolesOf(file).every((role) => PURE_ROLES.has(role));

export const parsed = (file: string): ts.SourceFile => ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true);

/** Every node of a tree, parents first; commas and brackets are none. */
export function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}
export const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
