import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A rule of eslint.config.mjs, code that breaks it, and the file in which that is forbidden. */
interface Snippet {
  readonly rule: string;
  readonly path: string;
  readonly code: string;
}
const decision = 'src/contexts/career/raise-tier/raise-tier.ts';
const provider = 'src/people/vault.provider.ts';
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `export const line${at} = ${at};\n`).join('');
const branches = Array.from({ length: 15 }, (_, at) => `if (x === ${at}) return ${at};`).join(' ');

const broken: readonly Snippet[] = [
  { rule: 'no-restricted-globals', path: decision, code: 'export const now = (): unknown => Date;' },
  { rule: 'no-restricted-globals', path: 'src/kernel/day.ts', code: 'export const host = (): unknown => process.pid;' },
  { rule: 'no-restricted-globals', path: 'src/contexts/career/career.events.ts', code: 'export const soon = (): unknown => setTimeout;' },
  { rule: 'no-restricted-properties', path: decision, code: 'export const luck = Math.random();' },
  { rule: 'no-restricted-properties', path: provider, code: 'export const url = process.env.DATABASE_URL;' },
  { rule: 'no-restricted-imports', path: provider, code: "import { EventBus } from '@nestjs/cqrs';\nexport const bus = EventBus;" },
  { rule: 'no-restricted-syntax', path: provider, code: 'try { JSON.parse(""); } catch {}' },
  { rule: 'no-restricted-syntax', path: provider, code: 'export enum Level { One }' },
  {
    rule: 'no-restricted-syntax',
    path: 'src/health/health.controller.ts',
    code: 'export function f() { try { return 1; } finally { g(); } }\ndeclare function g(): void;',
  },
  {
    rule: 'no-restricted-syntax',
    path: 'src/health/health.controller.ts',
    code: 'export function f(x: number) { switch (x) { default: return 1; } }',
  },
  { rule: 'no-warning-comments', path: provider, code: `// ${'to'}${'do'}: later\nexport {};` },
  { rule: 'max-lines-per-function', path: provider, code: `export function long(): void {\n${'  void 0;\n'.repeat(75)}}` },
  { rule: 'max-lines', path: provider, code: lines(251) },
  { rule: 'complexity', path: provider, code: `export function many(x: number): number { ${branches} return 99; }` },
  { rule: 'eqeqeq', path: provider, code: 'export const same = (a: unknown, b: unknown): boolean => a == b;' },
  { rule: 'no-console', path: provider, code: 'console.log(1);' },
  { rule: '@typescript-eslint/no-explicit-any', path: provider, code: 'export const a: any = 1;' },
  { rule: '@typescript-eslint/no-unused-vars', path: provider, code: 'const left = 1;' },
];
const allowed: readonly Omit<Snippet, 'rule'>[] = [
  { path: provider, code: 'export const now = (): number => Date.now();' },
  { path: provider, code: lines(250) },
  { path: 'src/roster/roster.refusals.ts', code: lines(600) },
  { path: provider, code: `export function long(): void {\n${'  void 0;\n'.repeat(73)}}` },
  { path: provider, code: "import { CommandBus } from '@nestjs/cqrs';\nexport const bus = CommandBus;" },
  { path: 'src/main.ts', code: 'console.log(process.env.PORT);' },
  { path: 'src/config/settings.ts', code: 'export const port = process.env.PORT;' },
];

function lint(snippets: readonly Omit<Snippet, 'rule'>[]): readonly (readonly string[])[] {
  const program = join(__dirname, 'lint-snippets.mjs');
  return JSON.parse(execFileSync(process.execPath, [program], { input: JSON.stringify(snippets), encoding: 'utf8' })) as string[][];
}
const answers = lint([...broken, ...allowed]);

it.each(broken.map((snippet, at) => ({ ...snippet, at })))('$rule fires in $path', ({ rule, at }) => expect(answers[at]).toContain(rule));
it.each(allowed.map((snippet, at) => ({ ...snippet, at: broken.length + at })))('nothing fires on what is allowed in $path', ({ at }) =>
  expect(answers[at]).toEqual([]),
);
