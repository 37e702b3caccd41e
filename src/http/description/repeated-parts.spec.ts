import type { OpenAPIObject } from '@nestjs/swagger';
import { withSharedParts } from './repeated-parts';

const limit = { name: 'limit', in: 'query', schema: { type: 'string' } };
const narrow = { ...limit, description: 'Of another kind' };
const problem = (...codes: readonly string[]) => ({ description: codes.join(', '), content: { 'application/problem+json': {} } });
const done = { description: 'Recorded', content: { 'application/json': {} } };
const post = (parameters: readonly object[], ...codes: readonly string[]) => ({
  post: { parameters, responses: { 201: done, 409: problem(...codes) } },
});
const { paths, components } = withSharedParts({
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  components: { schemas: { Thing: {} } },
  paths: {
    '/a': post([limit], 'BUSY', 'CLOSED'),
    '/b': post([limit], 'BUSY', 'CLOSED'),
    '/c': post([limit], 'ALONE'),
    '/d': post([narrow], 'BUSY'),
    '/e': post([narrow], 'OTHER'),
  },
} as unknown as OpenAPIObject);

it('puts a parameter that many have among the components, and refers to it', () => {
  expect(components?.parameters).toEqual({ limit });
  expect(['/a', '/c'].map((path) => paths[path]!.post!.parameters)).toEqual([
    [{ $ref: '#/components/parameters/limit' }],
    [{ $ref: '#/components/parameters/limit' }],
  ]);
});
it('leaves one of the same name that is another where it is', () => expect(paths['/d']!.post!.parameters).toEqual([narrow]));
it('does the same with problems, which are called by their codes', () => {
  expect(components?.responses).toEqual({ 'BUSY.CLOSED': problem('BUSY', 'CLOSED') });
  expect(paths['/b']!.post!.responses['409']).toEqual({ $ref: '#/components/responses/BUSY.CLOSED' });
});
it('leaves what one route alone can answer, and what is recorded, where it is', () =>
  expect(paths['/c']!.post!.responses).toEqual({ 201: done, 409: problem('ALONE') }));
it('keeps the other components', () => expect(components?.schemas).toEqual({ Thing: {} }));
