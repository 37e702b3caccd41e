import type { OpenAPIObject } from '@nestjs/swagger';
import type { JsonObject } from '../../kernel/canonical-json';
import { alikeInLists } from './alike-in-lists';
import { withoutAlwaysNull } from './always-null';
import { type DeclaredAnswers, declaredOf } from './declared-answer.decorator';
import { KNOWN_THEN } from './known-then';
import { FORM_TYPE, JSON_TYPE } from '../requests/media-types';
import type { ProblemCatalogue } from '../problems/problem';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Responses = Operation['responses'];

/** What journeys were answered, as `npm run answers` writes it: the shape of each answer, the problems met, one example played. */
export interface RecordedAnswers {
  readonly answers: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly problems: Readonly<Record<string, { readonly params: JsonObject }>>;
  readonly example?: { readonly journey: string; readonly request: unknown; readonly status: number; readonly answer: unknown };
}
export type AnswersByOperation = Readonly<Record<string, RecordedAnswers>>;

const VERBS = ['get', 'post'] as const;
const CSV_TYPE = 'text/csv';
const FILE = { type: 'string', format: 'binary' };
const PROBLEM_TYPE = 'application/problem+json';
/** Of the request in an example. */
const REQUEST_ID = '00000000-0000-4000-8000-00000000000a';
const FIRST_FAULT = 400;
const DESCRIPTIONS: Readonly<Record<string, string>> = { 200: 'As asked', 201: 'Recorded', 202: 'Taken on', 304: 'Unchanged' };

/**
 * Puts what was played into the document: answers with their shapes, examples, and every problem that was met or that
 * the conventions hold ready. How a problem looks stands once, among the components; a route names its codes.
 */
export function withAnswers(document: OpenAPIObject, met: AnswersByOperation, problems: ProblemCatalogue): OpenAPIObject {
  const recorded = alikeInLists(met);
  const paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [path, answered(path, item, recorded, problems)]));
  const codes = [...new Set([...JSON.stringify(paths).matchAll(/"#\/components\/examples\/(\w+)"/g)].map(([, code]) => code!))].sort();
  const params = Object.assign(
    {},
    EXAMPLE_PARAMS,
    ...Object.keys(recorded)
      .sort()
      .reverse()
      .map((operation) => paramsOf(recorded[operation]!)),
  ) as Readonly<Record<string, JsonObject>>;
  const examples = Object.fromEntries(
    codes.map((code) => [
      code,
      { value: problems.word({ refusal: { refused: code, params: params[code] ?? {} }, faults: [] }, 'zh-CN', REQUEST_ID) },
    ]),
  );
  return { ...document, paths, components: { ...document.components, examples } };
}

const paramsOf = ({ problems }: RecordedAnswers): object =>
  Object.fromEntries(Object.entries(problems).map(([code, { params }]) => [code, params]));

function answered(path: string, item: PathItem, recorded: AnswersByOperation, problems: ProblemCatalogue): PathItem {
  const verbs = VERBS.flatMap((verb) => {
    const operation = item[verb];
    if (!operation) return [];
    const known = recorded[`${verb.toUpperCase()} ${path}`] ?? { answers: {}, problems: {} };
    return [[verb, complete(verb, path, operation, known, problems)] as const];
  });
  return { ...item, ...Object.fromEntries(verbs) };
}

/** What was met under a code that is no more is left out. */
function complete(
  verb: (typeof VERBS)[number],
  path: string,
  routed: Operation,
  known: RecordedAnswers,
  problems: ProblemCatalogue,
): Operation {
  const [shapes, operation] = declaredOf(routed);
  const codes = [
    ...new Set([...conventional(verb, path, operation), ...Object.keys(known.problems).filter((code) => problems.knows(code))]),
  ].sort();
  const responses: Responses = { ...successes(operation, known, shapes), ...withOwn(faults(codes, problems), operation.responses) };
  return { ...withRequest(operation, known), responses };
}

function successes(operation: Operation, { answers, example }: RecordedAnswers, shapes: DeclaredAnswers): Responses {
  const isOfFacts = hasParameter(operation, 'knownAt');
  const routed = Object.keys(operation.responses)
    .filter((status) => status !== 'default')
    .map((status) => [status, {}] as const);
  const statuses = Object.keys(answers).length > 0 ? Object.entries(answers) : routed;
  return Object.fromEntries(
    statuses.map(([status, types]) => [
      status,
      {
        description: DESCRIPTIONS[status] ?? 'Answered',
        content: Object.fromEntries(
          Object.entries(types).map(([type, learnt]) => {
            const schema = shapes[type] ?? (learnt ? withoutAlwaysNull(learnt) : FILE);
            return [
              type,
              {
                schema: isOfFacts && learnt && type === JSON_TYPE ? { ...schema, allOf: [KNOWN_THEN] } : schema,
                ...(type === JSON_TYPE && example && example.answer !== null && String(example.status) === status
                  ? played(example, example.answer)
                  : {}),
              },
            ];
          }),
        ),
      },
    ]),
  );
}

const played = ({ journey }: { readonly journey: string }, value: unknown): object => ({
  examples: { played: { summary: `Played by ${journey}`, value } },
});

/** The example replaces none that the fields of the body have; it shows them together. */
function withRequest(operation: Operation, { example }: RecordedAnswers): Operation {
  const body = operation.requestBody as { content?: Record<string, object> } | undefined;
  // A file that was sent is shown by its first lines; as which kind, since it can be shown at all.
  const type = typeof example?.request === 'string' ? CSV_TYPE : body?.content?.[FORM_TYPE] ? FORM_TYPE : JSON_TYPE;
  const shownAs = body?.content?.[type];
  if (!shownAs || !example || example.request === null) return operation;
  return {
    ...operation,
    requestBody: {
      ...body,
      content: {
        ...body.content,
        [type]: { ...shownAs, examples: { played: { summary: `Played by ${example.journey}`, value: example.request } } },
      },
    } as Operation['requestBody'],
  };
}

function faults(codes: readonly string[], problems: ProblemCatalogue): Responses {
  const statuses = [...new Set(codes.map((code) => problems.textOf(code).status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => problems.textOf(code).status === status);
      const examples = Object.fromEntries(own.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
      return [
        status,
        { description: own.join(', '), content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' }, examples } } },
      ];
    }),
  );
}

/** Faults that a route words itself, as a standard has them (OAuth), stand beside the problems of the same status. */
function withOwn(told: Responses, routed: Responses): Responses {
  const own = Object.entries(routed).filter(([status]) => status === 'default' || Number(status) >= FIRST_FAULT);
  const both = own.map(([status, response]) => {
    const [problem, worded] = [told[status], response] as readonly [object | undefined, object];
    return [status, problem ? merged(problem, worded) : worded] as const;
  });
  return { ...told, ...(Object.fromEntries(both) as Responses) };
}
interface Worded {
  readonly description?: string;
  readonly content?: object;
}
const merged = (problem: Worded, worded: Worded): Worded => ({
  description: [problem.description, worded.description].join(', '),
  content: { ...problem.content, ...worded.content },
});

const hasParameter = ({ parameters = [] }: Operation, name: string): boolean =>
  parameters.some((parameter) => 'name' in parameter && parameter.name.toLowerCase() === name.toLowerCase());

const takesForm = ({ requestBody }: Operation): boolean =>
  requestBody !== undefined && 'content' in requestBody && FORM_TYPE in requestBody.content;

/** What every route of its kind can answer, whether a journey met it or not. */
function conventional(verb: (typeof VERBS)[number], path: string, operation: Operation): readonly string[] {
  const has = (name: string): boolean => hasParameter(operation, name);
  const isPublic = ((operation as { 'x-audience'?: readonly string[] })['x-audience'] ?? []).includes('public');
  return [
    ...(isPublic ? [] : ['NOT_AUTHENTICATED', 'AUDIENCE_FORBIDDEN']),
    ...(has('idempotency-key')
      ? ['IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED', 'OVERLOADED', 'OUTCOME_UNKNOWN']
      : []),
    ...(has('if-match') ? ['VERSION_REQUIRED', 'VERSION_STALE'] : []),
    ...(verb === 'post' && operation.requestBody ? ['BODY_MALFORMED', 'MEDIA_TYPE_UNKNOWN', 'FILE_TOO_LARGE'] : []),
    ...(takesForm(operation) ? ['BODY_NOT_UTF8'] : []),
    ...(operation.requestBody || (verb === 'get' && !isPublic) ? ['VALIDATION_FAILED'] : []),
    ...(path.includes('{') ? ['NOT_FOUND'] : []),
    ...(has('cursor') ? ['CURSOR_INVALID'] : []),
    ...(has('minPosition') ? ['READ_MODEL_BEHIND'] : []),
    'RATE_LIMITED',
    'INTERNAL',
    'UNAVAILABLE',
  ];
}

const EXAMPLE_PARAMS: Readonly<Record<string, JsonObject>> = {
  AUDIENCE_FORBIDDEN: { audience: 'payroll' },
  ROLE_FORBIDDEN: { roles: ['approver'] },
  VERSION_STALE: { currentVersion: 8 },
  FILE_TOO_LARGE: { limit: '20 MiB' },
  INTERNAL: { requestId: REQUEST_ID },
  MEDIA_TYPE_UNKNOWN: { taken: ['application/json'] },
  BODY_NOT_UTF8: { byte: 10 },
  RATE_LIMITED: { seconds: 23 },
};
