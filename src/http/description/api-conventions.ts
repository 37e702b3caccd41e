import type { OpenAPIObject } from '@nestjs/swagger';
import { usualRoles } from '../../access/audience';
import { scopeOf } from '../../access/scopes';
import { withFileForm } from '../requests/file-body.decorator';
import { KNOWN_THEN_SCHEMAS } from './known-then';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Parameter = Extract<NonNullable<Operation['parameters']>[number], { name: string }>;

const LANGUAGE: Parameter = {
  name: 'accept-language',
  in: 'header',
  required: false,
  description: 'Language of texts: Chinese unless English is asked for first',
  schema: { type: 'string', example: 'en' },
};
const KEY: Parameter = {
  name: 'idempotency-key',
  in: 'header',
  required: true,
  description:
    'The same key again gets the first answer; a new key is a new request. Without an answer, and behind 409 IDEMPOTENCY_IN_PROGRESS, 429 and any 5xx, send the same again after Retry-After, for 15 seconds at least: what an instance that died was at is given free 5 seconds later',
  schema: { type: 'string', pattern: '^"?[A-Za-z0-9._-]{1,64}"?$' },
};
const EFFECTIVE_ON: Parameter = {
  name: 'effectiveOn',
  in: 'query',
  required: false,
  description: 'What was true on that day (Beijing); today unless told. A day to come is allowed',
  schema: { type: 'string', format: 'date', example: '2026-12-31' },
};
const ON_NO_DAY: Parameter = {
  name: 'effectiveOn',
  in: 'query',
  required: false,
  description: 'Nothing in this answer depends on a day: effectiveOn is null in it',
  schema: { type: 'string', format: 'date', example: '2026-12-31' },
};
const KNOWN_AT: Parameter = {
  name: 'knownAt',
  in: 'query',
  required: false,
  description:
    'What the ledger knew then: an instant with its offset, or a day, to its end in Beijing. Today means up to now; later is refused (FIELD_IN_FUTURE)',
  schema: { type: 'string', example: '2026-12-31T16:00:00Z' },
};
const SINCE: Parameter = {
  name: 'since',
  in: 'query',
  required: false,
  description:
    'An earlier moment of knowledge, written as knownAt: `changes` tells what is another in the answer, and through which events',
  schema: { type: 'string', example: '2026-12-31' },
};
const MIN_POSITION: Parameter = {
  name: 'minPosition',
  in: 'query',
  required: false,
  description: 'A position from an answer: this one must be at least as recent; waits at most 2 s, then 503 READ_MODEL_BEHIND',
  schema: { type: 'string', pattern: '^\\d{1,20}$' },
};
const FIELD_FAULT = {
  type: 'object',
  required: ['pointer', 'code', 'message', 'params'],
  properties: {
    pointer: { type: 'string', description: 'Where in the body (RFC 6901), or `/name` of a query' },
    code: { type: 'string' },
    message: { type: 'string' },
    params: { type: 'object' },
  },
};
const PROBLEM = {
  type: 'object',
  description: 'RFC 9457; the codes with their texts are in the error catalogue',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'params'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', example: 'RESULT_UNDER_NOTICE' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    params: { type: 'object', description: 'The values inside the sentence' },
    errors: { type: 'array', description: 'Every fault that was found', items: FIELD_FAULT },
  },
};
const FAULT = {
  description: 'A refusal or a fault',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** What holds for every route and therefore stands in no controller: path parameters, keys of requests, positions, problems. */
export function withConventions(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [path, described(path, item)]));
  const { components = {} } = document;
  return { ...document, paths, components: { ...components, schemas: { ...components.schemas, ...KNOWN_THEN_SCHEMAS, Problem: PROBLEM } } };
}

function described(path: string, item: PathItem): PathItem {
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => pathParameter(name!));
  return {
    ...item,
    ...(item.get
      ? {
          get: completed(withSecurity('GET', path, forRoles(item.get, false)), [
            ...ids,
            ...(isPublic(item.get) || keepsNoPast(item.get)
              ? []
              : [isSameOnEveryDay(item.get) ? ON_NO_DAY : EFFECTIVE_ON, KNOWN_AT, ...(isPaged(item.get) ? [] : [SINCE]), MIN_POSITION]),
            LANGUAGE,
          ]),
        }
      : {}),
    ...(item.post
      ? {
          post: completed(withSecurity('POST', path, forRoles(withFileForm(item.post), true)), [
            ...ids,
            ...(isPublic(item.post) || isWithoutKey(item.post) ? [] : [KEY]),
            LANGUAGE,
          ]),
        }
      : {}),
  };
}

/** Of an enterprise's people, the usual ones where the route names none. */
const forRoles = (operation: Operation, isWriting: boolean): Operation =>
  audiencesOf(operation).includes('enterprise') ? ({ 'x-roles': usualRoles(isWriting), ...operation } as Operation) : operation;

/** The document asks for a token once, for all routes; a public one takes none, each other one says what a limited key needs. */
const withSecurity = (method: string, path: string, operation: Operation): Operation =>
  isPublic(operation) ? { ...operation, security: [] } : ({ ...operation, 'x-scope': scopeOf(method, path) } as Operation);

function completed(operation: Operation, conventional: readonly Parameter[]): Operation {
  const own = (operation.parameters ?? []).filter((parameter) => !('name' in parameter && isSame(parameter, LANGUAGE)));
  const missing = conventional.filter((parameter) => !own.some((each) => 'name' in each && isSame(each, parameter)));
  return { ...operation, parameters: [...missing, ...own], responses: { ...operation.responses, default: FAULT } };
}

const isSame = (one: Parameter, other: Parameter): boolean => one.in === other.in && one.name.toLowerCase() === other.name.toLowerCase();
const audiencesOf = (operation: Operation): readonly string[] => (operation as { 'x-audience'?: readonly string[] })['x-audience'] ?? [];
const isPaged = ({ parameters = [] }: Operation): boolean => parameters.some((each) => 'name' in each && each.name === 'cursor');
const isPublic = (operation: Operation): boolean => audiencesOf(operation).includes('public');
const isWithoutKey = (operation: Operation): boolean => (operation as { 'x-without-key'?: boolean })['x-without-key'] === true;
const keepsNoPast = (operation: Operation): boolean => (operation as { 'x-keeps-no-past'?: string })['x-keeps-no-past'] !== undefined;
const isSameOnEveryDay = (operation: Operation): boolean =>
  (operation as { 'x-same-on-every-day'?: boolean })['x-same-on-every-day'] === true;
const pathParameter = (name: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', ...(/id$/i.test(name) ? { format: 'uuid' } : {}) },
});
