import ts from 'typescript';
import { ROUTE_AUDIENCES, WRITING_AUDIENCES } from '../../src/access/audience';
import { SCOPES, scopeOf } from '../../src/access/scopes';
import { lineOf, nodesOf, parsed, production, textOf } from './sources';

const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options']);
const controllers = production.filter((file) => file.endsWith('.controller.ts'));

/** Routes that are asked by POST and record nothing; they say so with @WithoutIdempotencyKey. */
const LOOK_UPS: readonly string[] = ['OAuthToken_issue', 'Verification_byTrio', 'WorkerSearch_search'];

const TOOL = 'a tool by which an officer works: what came of it stands in the ledger';
const IN_CLEAR = 'holds personal data in clear, which auditors read none of';
const SETTING = 'a setting of a connection, of which the administrator answers';
/** What an auditor does not read, and why. */
const NOT_FOR_AUDITORS: Readonly<Record<string, string>> = {
  '/v1/batches/{id}/certificate-files': IN_CLEAR,
  '/v1/batches/{id}/delivery-list': IN_CLEAR,
  '/v1/batches/{id}/notice-list': IN_CLEAR,
  '/v1/batches/{id}/roster-template': TOOL,
  '/v1/candidacies/{id}/files/{fileId}': IN_CLEAR,
  '/v1/enterprises/{id}/rate-table-template': TOOL,
  '/v1/enterprises/{id}/reconciliations/{period}/sheet': TOOL,
  '/v1/enterprises/{id}/work-list': TOOL,
  '/v1/events': 'one enterprise’s feed, with a place in it for each reader; the log itself is read by the tool',
  '/v1/evidence-imports/{id}': TOOL,
  '/v1/evidence-imports/{id}/files': IN_CLEAR,
  '/v1/filings/{id}/choices': TOOL,
  '/v1/imports/{id}': TOOL,
  '/v1/imports/{id}/error-file': IN_CLEAR,
  '/v1/imports/{id}/rows': TOOL,
  '/v1/imports/{id}/withdrawals': TOOL,
  '/v1/inspections/{id}/sample-list': IN_CLEAR,
  '/v1/upload-tables/{id}': IN_CLEAR,
  '/v1/upload-tables/{id}/password': 'a secret',
  '/v1/webhook-endpoints': SETTING,
  '/v1/webhook-endpoints/{id}': SETTING,
  '/v1/webhook-endpoints/{id}/deliveries': SETTING,
  '/v1/workers/{id}/awards': TOOL,
  '/v1/workers/{id}/certificates/{certificateId}/credential': IN_CLEAR,
};

/** Where a browser is led by a link or by the bare address; no program asks them. */
const FOR_BROWSERS: readonly string[] = ['ProblemPages_one', 'Verification_start'];
/** Published lists that are the same for everybody who may ask. */
const THE_SAME_FOR_ALL: readonly string[] = [
  'CodeLists_list',
  'CodeLists_names',
  'GuidingCatalogues_guiding',
  'OccupationSearch_search',
  'PolicyPacks_inForce',
  'StandardRegister_one',
  'Statistics_definitions',
  'WorkingDays_year',
];
/** Audiences whose keys are bound to nothing: what they may use they see whole. */
const UNBOUND = /^'(?:admin|auditor|public)'$/;

interface Route {
  readonly where: string;
  readonly audiences: readonly string[];
  readonly operation: string;
  readonly verb: string;
  readonly hasAudience: boolean;
  readonly keepsNoPast: boolean;
  readonly isWithoutKey: boolean;
  readonly configs: readonly string[];
  readonly parameters: readonly string[];
}

const decoratorsOf = (node: ts.Node): readonly string[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );

/** What sets the configuration of a route: as metadata, of which the last that is written wins. */
const CONFIGURING: readonly string[] = [
  'RouteConfig',
  ...production.flatMap((file) =>
    [...textOf(file).matchAll(/^export const (\w+) =(?:(?!;\n)[\s\S])*?\bRouteConfig\(/gm)].map(([, name]) => name!),
  ),
];

function routesOf(file: string): readonly Route[] {
  return nodesOf(parsed(file))
    .filter(ts.isMethodDeclaration)
    .flatMap((method) => {
      const own = decoratorsOf(method);
      const verb = own.find((name) => VERBS.has(name));
      if (!verb) return [];
      const all = [...own, ...decoratorsOf(method.parent)];
      const [hasAudience, keepsNoPast] = [all.includes('AudienceOf'), all.includes('KeepsNoPast')];
      const operation = `${(method.parent as ts.ClassDeclaration).name!.text.replace(/Controller$/, '')}_${method.name.getText()}`;
      const audiences = [method, method.parent].flatMap((node) =>
        (ts.getDecorators(node as ts.MethodDeclaration) ?? []).flatMap(({ expression }) =>
          ts.isCallExpression(expression) && expression.expression.getText() === 'AudienceOf'
            ? expression.arguments.map((each) => each.getText())
            : [],
        ),
      );
      const isWithoutKey = own.includes('WithoutIdempotencyKey');
      const configs = own.filter((name) => CONFIGURING.includes(name));
      return [
        {
          isWithoutKey,
          configs,
          audiences,
          operation,
          where: `${file}:${lineOf(method)} ${method.name.getText()}`,
          verb,
          hasAudience,
          keepsNoPast,
          parameters: method.parameters.flatMap(decoratorsOf),
        },
      ];
    });
}
const routes = controllers.flatMap(routesOf);

it('finds the routes', () => expect(routes.length).toBeGreaterThanOrEqual(controllers.length));
it('every route names its audience', () => expect(routes.filter(({ hasAudience }) => !hasAudience).map(({ where }) => where)).toEqual([]));
it('every route of an audience that is bound to something asks who is calling, or answers all of them the same', () => {
  const blind = routes.filter(
    ({ audiences, parameters }) => audiences.some((each) => !UNBOUND.test(each)) && !parameters.includes('CalledBy'),
  );
  expect(blind.map(({ operation }) => operation).sort()).toEqual(THE_SAME_FOR_ALL);
});
it('facts are created by POST; nothing is put, patched or deleted', () =>
  expect(routes.filter(({ verb }) => !['Get', 'Post'].includes(verb)).map(({ where }) => where)).toEqual([]));
it('every reading answers as of a day and as known at a moment, or says that it keeps no past', () =>
  expect(
    routes
      .filter(
        ({ verb, keepsNoPast, parameters }) =>
          verb === 'Get' && !keepsNoPast && !parameters.some((each) => each === 'AsAsked' || each === 'AsKnown'),
      )
      .map(({ where }) => where),
  ).toEqual([]));
it('only a look-up goes without an Idempotency-Key', () =>
  expect(
    routes
      .filter(({ isWithoutKey }) => isWithoutKey)
      .map(({ operation }) => operation)
      .sort(),
  ).toEqual([...LOOK_UPS].sort()));
it('no route is configured twice: what one decorator says of it, another would take back without a word', () => {
  expect([CONFIGURING, routes.some(({ configs }) => configs.length === 1)]).toEqual([['RouteConfig', 'FileBody'], true]);
  expect(routes.filter(({ configs }) => configs.length > 1).map(({ where }) => where)).toEqual([]);
});
it('no GET appends to the ledger', () =>
  expect(routes.filter(({ verb, parameters }) => verb === 'Get' && parameters.includes('Envelope')).map(({ where }) => where)).toEqual([]));

it('no two bodies have one name: the document would show one of them for both', () => {
  const names = production
    .filter((file) => file.endsWith('.dto.ts'))
    .flatMap((file) => [...textOf(file).matchAll(/^export class (\w+)/gm)].map(([, name]) => name!));
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
    readonly 'x-roles'?: readonly string[];
    readonly 'x-keeps-no-past'?: string;
    readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
    readonly requestBody?: {
      readonly content: Readonly<Record<string, { readonly schema?: { readonly $ref?: string; readonly format?: string } }>>;
    };
  }
  interface Api {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: {
      readonly schemas: Readonly<Record<string, { readonly properties?: object }>>;
      readonly parameters: Readonly<Record<string, Parameter>>;
    };
  }
  const api = JSON.parse(textOf('docs/api/openapi.json')) as Api;
  const operations = Object.values(api.paths).flatMap((verbs) => Object.values(verbs));
  const parametersOf = ({ parameters = [] }: Operation): readonly Parameter[] =>
    parameters.map((each) => ('$ref' in each ? api.components.parameters[each.$ref.split('/').at(-1)!]! : each));
  const schemaOf = (operation: Operation): string | undefined =>
    Object.values(operation.requestBody?.content ?? {})[0]
      ?.schema?.$ref?.split('/')
      .at(-1);
  // Routes of a demo ledger alone are absent from it (decision 9); the probes are for whoever runs the service.
  const offered = routes.filter(({ where, operation }) => !/^src\/(sandbox|health)\//.test(where) && !FOR_BROWSERS.includes(operation));

  it('has every route of a production ledger and no other', () =>
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(offered.map(({ operation }) => operation).sort()));
  it('says of every route who may use it', () =>
    expect(operations.filter((operation) => (operation['x-audience'] ?? []).length === 0).map(({ operationId }) => operationId)).toEqual(
      [],
    ));
  it('says it in words that there are, and lets nobody write who only reads', () => {
    const wrong = Object.values(api.paths)
      .flatMap((verbs) => Object.entries(verbs))
      .filter(([verb, operation]) => {
        const known: readonly string[] = verb === 'post' ? WRITING_AUDIENCES : ROUTE_AUDIENCES;
        return !operation['x-audience']!.every((each) => known.includes(each));
      });
    expect(wrong.map(([, { operationId }]) => operationId)).toEqual([]);
  });
  it('says of every route of an enterprise which of its people may use it; what an officer prepared another role confirms', () => {
    const ofEnterprise = Object.entries(api.paths)
      .flatMap(([path, verbs]) => Object.values(verbs).map((operation) => ({ path, operation })))
      .filter(({ operation }) => operation['x-audience']!.includes('enterprise'));
    expect(ofEnterprise.filter(({ operation }) => (operation['x-roles'] ?? []).length === 0).map(({ path }) => path)).toEqual([]);
    // What was paid is told, not approved.
    const confirming = ofEnterprise.filter(({ path }) => path.endsWith('/confirmations'));
    expect(confirming.length).toBeGreaterThan(0);
    expect(confirming.filter(({ operation }) => String(operation['x-roles']) !== 'approver').map(({ path }) => path)).toEqual([]);
  });
  it('lets an auditor read everything but what stands here', () => {
    const closed = Object.entries(api.paths)
      .filter(([, verbs]) => verbs.get && !verbs.get['x-audience']!.some((each) => each === 'auditor' || each === 'public'))
      .map(([path]) => path);
    expect(closed.sort()).toEqual(Object.keys(NOT_FOR_AUDITORS).sort());
  });
  const named = (operation: Operation): readonly string[] => parametersOf(operation).map(({ name }) => name.toLowerCase());
  const lacking = (verb: string, name: string, of: (operation: Operation) => boolean = () => true): readonly string[] =>
    Object.values(api.paths)
      .flatMap((verbs) => Object.entries(verbs))
      .filter(([each, operation]) => each === verb && of(operation) && !named(operation).includes(name.toLowerCase()))
      .map(([, { operationId }]) => operationId);

  it('asks every POST for its Idempotency-Key, but for look-ups', () =>
    expect([...lacking('post', 'idempotency-key')].sort()).toEqual([...LOOK_UPS].sort()));
  it('lets every reading of facts ask for a day, for what was known, and for a position', () => {
    const isOfFacts = (operation: Operation): boolean =>
      operation['x-keeps-no-past'] === undefined && !operation['x-audience']!.includes('public');
    // Jobs, templates, lists to sign and settings of webhooks: more than an eighth of all routes would be a habit. What is under /tlog is the past itself, and credentials ask their lists of now.
    expect(
      operations.filter(
        (operation) => operation['x-keeps-no-past'] !== undefined && !/^(Tlog|Proofs|StatusLists)_/.test(operation.operationId),
      ).length,
    ).toBeLessThan(operations.length / 8);
    for (const axis of ['effectiveOn', 'knownAt', 'minPosition']) expect([axis, lacking('get', axis, isOfFacts)]).toEqual([axis, []]);
  });
  it('has every closed route within a scope that a key can be given (src/access/scopes.ts)', () => {
    const closed = Object.entries(api.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs)
        .filter(([, operation]) => !operation['x-audience']!.includes('public'))
        .map(([verb]) => [verb.toUpperCase(), path] as const),
    );
    expect(closed.length).toBeGreaterThan(250);
    expect(closed.filter(([verb, path]) => !SCOPES.includes(scopeOf(verb, path)))).toEqual([]);
  });
  it('lets everybody choose a language', () =>
    expect([...lacking('get', 'accept-language'), ...lacking('post', 'accept-language')]).toEqual([]));
  it('declares every path parameter', () => {
    const undeclared = Object.entries(api.paths).flatMap(([path, verbs]) =>
      [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
        Object.values(verbs)
          .filter((operation) => !parametersOf(operation).some((each) => each.in === 'path' && each.name === name))
          .map(({ operationId }) => `${operationId} ${name}`),
      ),
    );
    expect(undeclared).toEqual([]);
  });
  it('says of every route for a file that it may come in a form', () => {
    const forFiles = Object.entries(api.paths).filter(([path, { post }]) => post && path.endsWith('/imports'));
    const withoutForm = forFiles.filter(([, { post }]) => !Object.keys(post!.requestBody?.content ?? {}).includes('multipart/form-data'));
    expect([forFiles.length > 0, withoutForm.map(([path]) => path)]).toEqual([true, []]);
  });
  it('describes every body', () => {
    const withBody = new Set(offered.filter(({ parameters }) => parameters.includes('Body')).map(({ operation }) => operation));
    const isFile = ({ requestBody }: Operation): boolean =>
      Object.values(requestBody?.content ?? {}).some(({ schema }) => schema?.format === 'binary');
    const described = operations.filter(
      (operation) => isFile(operation) || Object.keys(api.components.schemas[schemaOf(operation) ?? '']?.properties ?? {}).length > 0,
    );
    expect([...withBody].filter((operation) => !described.some(({ operationId }) => operationId === operation))).toEqual([]);
  });
});
