import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const DOCKER = join(__dirname, '..', '..', 'docker');

export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly restart?: string;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly extends?: { readonly file?: string; readonly service: string };
}
export interface ComposeFile {
  readonly name?: string;
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks?: Readonly<Record<string, unknown>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
}

/** As it is written. */
export const composeFile = (file: string): ComposeFile => load(readFileSync(join(DOCKER, file), 'utf8')) as ComposeFile;

/** As Compose sees it: every service with what it extends, maps merged, lists joined. */
export function composed(file: string): ComposeFile {
  const written = composeFile(file);
  return {
    ...written,
    services: Object.fromEntries(Object.entries(written.services).map(([name, service]) => [name, extended(service, file)])),
  };
}

function extended(service: ComposeService, file: string): ComposeService {
  const { extends: from, ...own } = service;
  if (!from) return own;
  const parentFile = from.file ?? file;
  return merged(extended(composeFile(parentFile).services[from.service]!, parentFile), own) as ComposeService;
}

/** Lists that are one value, a command or a check, are replaced as a whole. */
const REPLACED = ['entrypoint', 'test'];

function merged(below: unknown, above: unknown, key = ''): unknown {
  if (above === undefined) return below;
  if (Array.isArray(below) && Array.isArray(above))
    return REPLACED.includes(key) ? above : [...(below as unknown[]), ...(above as unknown[])];
  if (!isMap(below) || !isMap(above)) return above;
  return Object.fromEntries(
    [...new Set([...Object.keys(below), ...Object.keys(above)])].map((each) => [each, merged(below[each], above[each], each)]),
  );
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const VARIABLE = /\$\{(?<name>\w+)(?::(?<kind>[-?])(?<rest>[^}]*))?\}/g;

/** The variables that a text takes from the environment. */
export const variablesOf = (text: string): readonly string[] => [...text.matchAll(VARIABLE)].map(({ groups }) => groups!.name!);

/** @throws Error where a variable must be set and is not, as Compose does */
export const interpolated = (text: string, env: Readonly<Record<string, string>>): string =>
  text.replaceAll(VARIABLE, (_, name: string, kind: string | undefined, rest: string | undefined) => {
    if (env[name]) return env[name];
    if (kind === '?') throw new Error(`${name}: ${rest}`);
    return kind === '-' ? rest! : '';
  });
