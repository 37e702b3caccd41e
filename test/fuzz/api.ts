import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As far as bodies and parameters of the document use it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}
/** One operation of the document, with everything it refers to in its place. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly audiences: readonly string[];
  readonly parameters: readonly Parameter[];
  /** The kinds of body it takes; none: no body. */
  readonly bodyTypes: readonly string[];
  readonly body: Schema | undefined;
  /** Bodies that journeys have played. */
  readonly played: readonly unknown[];
}

interface Written {
  readonly operationId: string;
  readonly 'x-audience': readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
    >;
  };
}

const document = JSON.parse(readFileSync(join(__dirname, '..', '..', 'docs', 'api', 'openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Written>>>>;
};
export const FORM_TYPE = 'application/x-www-form-urlencoded';
/** Nothing in a body holds itself; deeper than this would be a mistake of the document. */
const DEEPEST = 40;

/** The document without references. */
function resolved(part: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new Error('the document refers to itself');
  if (Array.isArray(part)) return part.map((each) => resolved(each, depth + 1));
  if (typeof part !== 'object' || part === null) return part;
  const { $ref: reference } = part as { readonly $ref?: string };
  if (reference !== undefined)
    return resolved(
      reference
        .split('/')
        .slice(1)
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name.replaceAll('~1', '/').replaceAll('~0', '~')], document),
      depth + 1,
    );
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, resolved(each, depth + 1)]));
}

function operation(path: string, verb: string, written: Written): Operation {
  const { operationId, parameters = [], requestBody, 'x-audience': audiences } = resolved({ ...written, responses: undefined }) as Written;
  const content = requestBody?.content ?? {};
  return {
    id: operationId,
    method: verb.toUpperCase() as Operation['method'],
    path,
    audiences,
    parameters,
    bodyTypes: Object.keys(content),
    body: (content['application/json'] ?? content[FORM_TYPE])?.schema,
    played: Object.values(content).flatMap(({ examples = {} }) => Object.values(examples).map(({ value }) => value)),
  };
}

export const OPERATIONS: readonly Operation[] = Object.entries(document.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, written]) => operation(path, verb, written)),
);
