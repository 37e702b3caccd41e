import type { OpenAPIObject } from '@nestjs/swagger';
import { withConventions } from './api-conventions';

const operation = (audience: string, ...parameters: { name: string; in: string }[]) => ({
  responses: {},
  parameters,
  'x-audience': [audience],
});
const documentOf = (item: object): OpenAPIObject => ({
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  paths: { '/v1/things/{id}/parts/{period}': item },
});
const described = (item: object) => withConventions(documentOf(item)).paths['/v1/things/{id}/parts/{period}']!;
const named = (parameters: readonly object[] = []) => parameters.map((parameter) => (parameter as { name: string }).name);

it('declares what is in the path', () =>
  expect(described({ get: operation('enterprise') }).get?.parameters).toEqual(
    expect.arrayContaining([
      { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
      { name: 'period', in: 'path', required: true, schema: { type: 'string' } },
    ]),
  ));
it('asks every write for its key', () =>
  expect(named(described({ post: operation('enterprise') }).post?.parameters)).toEqual([
    'id',
    'period',
    'idempotency-key',
    'accept-language',
  ]));
it('lets every reading of facts ask for a day, for what was known, and for a position', () =>
  expect(named(described({ get: operation('enterprise') }).get?.parameters)).toEqual(
    expect.arrayContaining(['effectiveOn', 'knownAt', 'minPosition']),
  ));
it('asks nobody for the past of what keeps none', () =>
  expect(named(described({ get: { ...operation('enterprise'), 'x-keeps-no-past': true } }).get?.parameters)).toEqual([
    'id',
    'period',
    'accept-language',
  ]));
it('asks the public for neither', () => {
  const { get, post } = described({ get: operation('public'), post: operation('public') });
  expect([...named(get?.parameters), ...named(post?.parameters)]).toEqual([
    'id',
    'period',
    'accept-language',
    'id',
    'period',
    'accept-language',
  ]);
});
it('leaves what a controller says', () =>
  expect(
    named(
      described({ get: operation('enterprise', { name: 'minPosition', in: 'query' }, { name: 'limit', in: 'query' }) }).get?.parameters,
    ),
  ).toEqual(['id', 'period', 'effectiveOn', 'knownAt', 'since', 'accept-language', 'minPosition', 'limit']));
it('lets nobody ask a page what changed in it since', () =>
  expect(named(described({ get: operation('enterprise', { name: 'cursor', in: 'query' }) }).get?.parameters)).not.toContain('since'));
it('demands no language', () =>
  expect(described({ get: operation('public', { name: 'Accept-Language', in: 'header' }) }).get?.parameters).toContainEqual(
    expect.objectContaining({ name: 'accept-language', required: false }),
  ));
it('says how a no looks', () => {
  expect(described({ get: operation('public') }).get?.responses).toMatchObject({
    default: { content: { 'application/problem+json': {} } },
  });
  expect(withConventions(documentOf({})).components?.schemas).toHaveProperty('Problem');
});
it('asks the public for no token, and says of every other route what a limited key needs', () => {
  const { get, post } = described({ get: operation('public'), post: operation('enterprise') });
  expect([
    get?.security,
    (get as object | undefined) && 'x-scope' in get!,
    post?.security,
    (post as unknown as { 'x-scope': string })['x-scope'],
  ]).toEqual([[], false, undefined, 'things:write']);
});
it('shows of a form with a file the part that holds it', () => {
  const file = { schema: { type: 'string', format: 'binary' } };
  const { post } = described({
    post: { ...operation('enterprise'), requestBody: { content: { 'text/csv': file, 'multipart/form-data': file } } },
  });
  expect(post?.requestBody).toEqual({
    content: {
      'text/csv': file,
      'multipart/form-data': { schema: expect.objectContaining({ required: ['file'], properties: { file: file.schema } }) as object },
    },
  });
});
