import ts from 'typescript';
import { lineOf, nodesOf, parsed, production, textOf } from './sources';

const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options']);
const controllers = production.filter((file) => file.endsWith('.controller.ts'));

/** Routes that are asked by POST and record nothing; they say so with @WithoutIdempotencyKey. */
const LOOK_UPS: readonly string[] = ['Verification_byTrio'];

interface Route {
  readonly where: string;
  readonly operation: string;
  readonly verb: string;
  readonly hasAudience: boolean;
  readonly keepsNoPast: boolean;
  readonly isWithoutKey: boolean;
  readonly parameters: readonly string[];
}

const decoratorsOf = (node: ts.Node): readonly string[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression).getText());

function routesOf(file: string): readonly Route[] {
  return nodesOf(parsed(file)).filter(ts.isMethodDeclaration).flatMap((method) => {
    const own = decoratorsOf(method);
    const verb = own.find((name) => VERBS.has(name));
    if (!verb) return [];
    const all = [...own, ...decoratorsOf(method.parent)];
    const [hasAudience, keepsNoPast] = [all.includes('AudienceOf'), all.includes('KeepsNoPast')];
    const operation = `${(method.parent as ts.ClassDeclaration).name!.text.replace(/Controller$/, '')}_${method.name.getText()}`;
    const isWithoutKey = own.includes('WithoutIdempotencyKey');
    return [{ isWithoutKey, operation, where: `${file}:${lineOf(method)} ${method.name.getText()}`, verb, hasAudience, keepsNoPast, parameters: method.parameters.flatMap(decoratorsOf) }];
  });
}
const routes = controllers.flatMap(routesOf);

it('finds the routes', () => expect(routes.length).toBeGreaterThanOrEqual(controllers.length));
it('every route names its audience', () => expect(routes.filter(({ hasAudience }) => !hasAudience).map(({ where }) => where)).toEqual([]));
it('facts are created by POST; nothing is put, patched or deleted', () =>
  expect(routes.filter(({ verb }) => !['Get', 'Post'].includes(verb)).map(({ where }) => where)).toEqual([]));
it('every reading answers as of a day and as known at a moment, or says that it keeps no past', () =>
  expect(routes.filter(({ verb, keepsNoPast, parameters }) => verb === 'Get' && !keepsNoPast && !parameters.some((each) => each === 'AsAsked' || each === 'AsKnown')).map(({ where }) => where)).toEqual([]));
it('only a look-up goes without an Idempotency-Key', () => expect(routes.filter(({ isWithoutKey }) => isWithoutKey).map(({ operation }) => operation)).toEqual(LOOK_UPS));
it('no GET appends to the ledger', () =>
  expect(routes.filter(({ verb, parameters }) => verb === 'Get' && parameters.includes('Envelope')).map(({ where }) => where)).toEqual([]));

it('no two bodies have one name: the document would show one of them for both', () => {
  const names = production.filter((file) => file.endsWith('.dto.ts')).flatMap((file) => [...textOf(file).matchAll(/^export class (\w+)/gm)].map(([, name]) => name!));
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

/** The OpenAPI document as it is committed; that it is current is proved by CI, which generates it anew. */
describe('the document of the API', () => {
  interface Parameter {
    readonly name: string;
    readonly in: string;
  }
  interface Operation {
    readonly operationId: string;
    readonly 'x-audience'?: readonly string[];
    readonly 'x-keeps-no-past'?: string;
    readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
    readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: { readonly $ref?: string; readonly format?: string } }>> };
  }
  interface Api {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>>; readonly parameters: Readonly<Record<string, Parameter>> };
  }
  const api = JSON.parse(textOf('docs/api/openapi.json')) as Api;
  const operations = Object.values(api.paths).flatMap((verbs) => Object.values(verbs));
  const parametersOf = ({ parameters = [] }: Operation): readonly Parameter[] => parameters.map((each) => ('$ref' in each ? api.components.parameters[each.$ref.split('/').at(-1)!]! : each));
  const schemaOf = (operation: Operation): string | undefined => Object.values(operation.requestBody?.content ?? {})[0]?.schema?.$ref?.split('/').at(-1);
  // Routes of a demo ledger alone are absent from it (decision 9); the probes are for whoever runs the service.
  const offered = routes.filter(({ where }) => !/^src\/(sandbox|health)\//.test(where));

  it('has every route of a production ledger and no other', () =>
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(offered.map(({ operation }) => operation).sort()));
  it('says of every route who may use it', () => expect(operations.filter((operation) => (operation['x-audience'] ?? []).length === 0).map(({ operationId }) => operationId)).toEqual([]));
  const named = (operation: Operation): readonly string[] => parametersOf(operation).map(({ name }) => name.toLowerCase());
  const lacking = (verb: string, name: string, of: (operation: Operation) => boolean = () => true): readonly string[] =>
    Object.values(api.paths).flatMap((verbs) => Object.entries(verbs)).filter(([each, operation]) => each === verb && of(operation) && !named(operation).includes(name.toLowerCase())).map(([, { operationId }]) => operationId);

  it('asks every POST for its Idempotency-Key, but for look-ups', () => expect(lacking('post', 'idempotency-key')).toEqual(LOOK_UPS));
  it('lets every reading of facts ask for a day, for what was known, and for a position', () => {
    const isOfFacts = (operation: Operation): boolean => operation['x-keeps-no-past'] === undefined && !operation['x-audience']!.includes('public');
    // Jobs, templates, lists to sign and settings of webhooks: more than an eighth of all routes would be a habit.
    expect(operations.filter((operation) => operation['x-keeps-no-past'] !== undefined).length).toBeLessThan(operations.length / 8);
    for (const axis of ['effectiveOn', 'knownAt', 'minPosition']) expect([axis, lacking('get', axis, isOfFacts)]).toEqual([axis, []]);
  });
  it('lets everybody choose a language', () => expect([...lacking('get', 'accept-language'), ...lacking('post', 'accept-language')]).toEqual([]));
  it('declares every path parameter', () => {
    const undeclared = Object.entries(api.paths).flatMap(([path, verbs]) => [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
      Object.values(verbs).filter((operation) => !parametersOf(operation).some((each) => each.in === 'path' && each.name === name)).map(({ operationId }) => `${operationId} ${name}`)));
    expect(undeclared).toEqual([]);
  });
  it('describes every body', () => {
    const withBody = new Set(offered.filter(({ parameters }) => parameters.includes('Body')).map(({ operation }) => operation));
    const isFile = ({ requestBody }: Operation): boolean => Object.values(requestBody?.content ?? {}).some(({ schema }) => schema?.format === 'binary');
    const described = operations.filter((operation) => isFile(operation) || Object.keys(api.components.schemas[schemaOf(operation) ?? '']?.properties ?? {}).length > 0);
    expect([...withBody].filter((operation) => !described.some(({ operationId }) => operationId === operation))).toEqual([]);
  });
});
