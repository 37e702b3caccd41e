import type { OpenAPIObject } from '@nestjs/swagger';
import { AnswersByOperation, withAnswers } from './described-answers';
import { ProblemCatalogue } from '../problems/problem';

const problems = new ProblemCatalogue({ NOTICE_RUNS: { kind: 'conflict', zh: '公示至 {endsOn}', en: 'The notice runs to {endsOn}' } });
const document = {
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  paths: {
    '/v1/things/{id}/acts': {
      post: {
        responses: { 201: { description: '' }, default: { description: 'fault' } },
        'x-audience': ['enterprise'],
        parameters: [
          { name: 'if-match', in: 'header' },
          { name: 'idempotency-key', in: 'header' },
        ],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } } },
      },
    },
  },
} as unknown as OpenAPIObject;
const recorded: AnswersByOperation = {
  'POST /v1/things/{id}/acts': {
    answers: { 201: { 'application/json': { type: 'object' } } },
    problems: { NOTICE_RUNS: { params: { endsOn: '2026-03-09' } } },
    example: { journey: 'a.journey.spec.ts', request: { act: 'X' }, status: 201, answer: { id: 'y' } },
  },
};
const described = (answers: AnswersByOperation) => withAnswers(document, answers, problems).paths['/v1/things/{id}/acts']!.post!;

it('shows what was played: the request, the answer and its shape', () => {
  const { requestBody, responses } = described(recorded);
  expect(requestBody).toMatchObject({ content: { 'application/json': { examples: { played: { value: { act: 'X' } } } } } });
  expect(responses['201']).toMatchObject({
    description: 'Recorded',
    content: { 'application/json': { schema: { type: 'object' }, examples: { played: { value: { id: 'y' } } } } },
  });
});
it('shows the first lines of a file that was sent, beside the kinds of file that are taken', () => {
  const file = {
    content: {
      'text/csv': { schema: { type: 'string', format: 'binary' } },
      'application/vnd.ms-excel': { schema: { type: 'string', format: 'binary' } },
    },
  };
  const { post } = document.paths['/v1/things/{id}/acts']!;
  const sent = { ...document, paths: { '/v1/files': { post: { ...post, requestBody: file } } } } as unknown as OpenAPIObject;
  const example = { journey: 'a.journey.spec.ts', request: '序号,证书编号\r\n1,Y1\r\n', status: 201, answer: {} };
  const { requestBody } = withAnswers(sent, { 'POST /v1/files': { answers: {}, problems: {}, example } }, problems).paths['/v1/files']!
    .post!;
  expect(requestBody).toEqual({
    content: {
      ...file.content,
      'text/csv': { ...file.content['text/csv'], examples: { played: { summary: 'Played by a.journey.spec.ts', value: example.request } } },
    },
  });
});
it('takes the shape that a route declares before the one that was learnt, and shows the declaration nowhere else', () => {
  const { post } = document.paths['/v1/things/{id}/acts']!;
  const declaring = { ...post, 'x-declared-answers': { 'application/json': { type: 'array' } } };
  const api = { ...document, paths: { '/v1/things/{id}/acts': { post: declaring } } } as unknown as OpenAPIObject;
  const { post: told } = withAnswers(api, recorded, problems).paths['/v1/things/{id}/acts']!;
  expect(told!.responses['201']).toMatchObject({ content: { 'application/json': { schema: { type: 'array' } } } });
  expect(told).not.toHaveProperty('x-declared-answers');
});
it('names every problem that was met, by its status, and words it once', () => {
  expect(described(recorded).responses['409']).toEqual({
    description: 'IDEMPOTENCY_IN_PROGRESS, NOTICE_RUNS',
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: {
          IDEMPOTENCY_IN_PROGRESS: { $ref: '#/components/examples/IDEMPOTENCY_IN_PROGRESS' },
          NOTICE_RUNS: { $ref: '#/components/examples/NOTICE_RUNS' },
        },
      },
    },
  });
  expect(withAnswers(document, recorded, problems).components?.examples).toMatchObject({
    NOTICE_RUNS: { value: { code: 'NOTICE_RUNS', status: 409, detail: '公示至 2026-03-09' } },
  });
});
it('says of every reading of facts what it has besides where a past moment was asked for', () => {
  const read = (name: string) =>
    ({
      ...document,
      paths: {
        '/v1/things': {
          get: { responses: { 200: { description: '' } }, parameters: [{ name, in: 'query' }], 'x-audience': ['enterprise'] },
        },
      },
    }) as unknown as OpenAPIObject;
  const schemaWith = (name: string): unknown =>
    (
      withAnswers(
        read(name),
        { 'GET /v1/things': { answers: { 200: { 'application/json': { type: 'object' } } }, problems: {} } },
        problems,
      ).paths['/v1/things']!.get!.responses['200'] as { content: Record<string, { schema: unknown }> }
    ).content['application/json']!.schema;
  expect([schemaWith('knownAt'), schemaWith('limit')]).toEqual([
    { type: 'object', allOf: [{ $ref: '#/components/schemas/KnownThen' }] },
    { type: 'object' },
  ]);
});
it('forgets a code that is no more', () =>
  expect(described({ 'POST /v1/things/{id}/acts': { answers: {}, problems: { GONE: { params: {} } } } }).responses['409']).toMatchObject({
    description: 'IDEMPOTENCY_IN_PROGRESS',
  }));
it('knows what every route of its kind can answer, also before anybody played it', () =>
  expect(Object.keys(described({}).responses)).toEqual([
    '201',
    '400',
    '401',
    '403',
    '404',
    '409',
    '412',
    '413',
    '415',
    '422',
    '428',
    '429',
    '500',
    '503',
    'default',
  ]));
