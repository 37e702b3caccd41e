import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Components = NonNullable<OpenAPIObject['components']>;

const PROBLEM_TYPE = 'application/problem+json';
/** Whoever stands on fewer routes stands on its route. */
const SHARED_FROM = 2;

/** Parameters and problems that many routes have word for word stand once, among the components, and routes refer to them. */
export function withSharedParts(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap(({ get, post }) => [get, post].filter((each) => each !== undefined));
  const parameters = shelve(
    'parameters',
    operations.flatMap((operation) => operation.parameters ?? []),
    nameOfParameter,
  );
  const responses = shelve(
    'responses',
    operations.flatMap((operation) => Object.values(operation.responses) as object[]),
    nameOfResponse,
  );
  const referring = (operation: Operation): Operation => ({
    ...operation,
    parameters: operation.parameters?.map(parameters.referred),
    responses: Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, responses.referred(response!)])),
  });
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]): [string, PathItem] => [
      path,
      {
        ...item,
        ...(item.get ? { get: referring(item.get) } : {}),
        ...(item.post ? { post: referring(item.post) } : {}),
      },
    ]),
  );
  const components = { ...document.components, parameters: parameters.shelf, responses: responses.shelf } as Components;
  return { ...document, paths, components };
}

interface Shelf {
  readonly shelf: Readonly<Record<string, object>>;
  referred<Part extends object>(this: void, part: Part): Part;
}

/** Of two parts of one name the more frequent gets it; the other stays where it is. */
function shelve(kind: 'parameters' | 'responses', parts: readonly object[], nameOf: (part: object) => string | undefined): Shelf {
  const counts = new Map<string, { readonly part: object; readonly times: number }>();
  for (const part of parts) counts.set(textOf(part), { part, times: (counts.get(textOf(part))?.times ?? 0) + 1 });
  const names = new Map<string, string>();
  const shared = [...counts]
    .filter(([, { times }]) => times >= SHARED_FROM)
    .sort(([a, one], [b, other]) => other.times - one.times || (a < b ? -1 : 1));
  for (const [text, { part }] of shared) {
    const name = nameOf(part);
    if (name !== undefined && ![...names.values()].includes(name)) names.set(text, name);
  }
  return {
    shelf: Object.fromEntries(
      [...names].map(([text, name]): [string, object] => [name, counts.get(text)!.part]).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    referred: (part) => (names.has(textOf(part)) ? ({ $ref: `#/components/${kind}/${names.get(textOf(part))}` } as typeof part) : part),
  };
}

const textOf = (part: object): string => JSON.stringify(part);
const nameOfParameter = (part: object): string | undefined => ('name' in part ? String(part.name) : undefined);
/** A problem is called by its codes, which are its description. */
const nameOfResponse = (part: object): string | undefined => {
  const { description, content } = part as { readonly description?: string; readonly content?: object };
  return content && PROBLEM_TYPE in content ? description?.replaceAll(', ', '.').replaceAll(/[^\w.-]/g, '_') : undefined;
};
