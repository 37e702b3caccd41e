import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = join(__dirname, '..', '..', '..', 'docs', 'guide', 'payroll');
export const GUIDES = ['webhooks.md', 'webhooks.zh-CN.md'] as const;

/** The code of the guide in one language, as it is printed. */
export function printed(language: 'ts' | 'python' | 'java' | 'sh', guide: (typeof GUIDES)[number] = 'webhooks.md'): string {
  const blocks = [...readFileSync(join(FOLDER, guide), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(
    ([, of]) => of === language,
  );
  if (blocks.length !== 1) throw new Error(`${guide} has ${blocks.length} blocks of ${language}`);
  return blocks[0]![2]!;
}

type IsOurs = (headers: Readonly<Record<string, string | undefined>>, body: string, secret: string, nowMs?: number) => boolean;

/** What a receiver in TypeScript copies from the guide. */
export function isOursOfGuide(): IsOurs {
  const { outputText } = ts.transpileModule(printed('ts'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const made: { isOurs?: IsOurs } = {};
  new Function('exports', 'require', outputText)(made, createRequire(__filename));
  return made.isOurs!;
}
