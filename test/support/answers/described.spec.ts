import { Descriptions } from './described';

const thing = {
  type: 'object',
  properties: { on: { type: 'string', format: 'date' }, note: { type: ['null', 'string'] } },
  required: ['on'],
};
const api = {
  components: {
    schemas: { Thing: thing },
    responses: { NOT_FOUND: { content: { 'application/problem+json': { schema: { type: 'object', required: ['code'] } } } } },
  },
  paths: {
    '/v1/things/{id}': {
      get: {
        responses: {
          200: {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Thing' } },
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          404: { $ref: '#/components/responses/NOT_FOUND' },
          default: { content: {} },
        },
      },
    },
  },
};
const descriptions = new Descriptions(api);
const faults = (answer: unknown, status = 200, type = 'application/json'): readonly string[] =>
  descriptions.faultsIn('GET /v1/things/{id}', { method: 'GET', path: '/v1/things/1', request: null, status, type, answer });

it('finds nothing wrong with an answer that is as described, nor with members that are not', () =>
  expect([faults({ on: '2026-03-20', note: null, more: 1 }), faults({ code: 'NOT_FOUND' }, 404, 'application/problem+json')]).toEqual([
    [],
    [],
  ]));
it('forgives no null, nothing missing and no other form of a day', () =>
  expect([faults({ on: null }), faults({}), faults({ on: 'today' })]).toEqual([
    ['/on must be string'],
    ["/ must have required property 'on'"],
    ['/on must match format "date"'],
  ]));
it('finds a status and a type that the document does not tell of', () =>
  expect([faults({}, 409, 'application/problem+json'), faults('x', 200, 'image/png')]).toEqual([
    ['status 409 is not told of'],
    ['image/png is not told of'],
  ]));
it('finds JSON where a file is described, and minds no text of a file', () => {
  const asFile = new Descriptions({
    paths: {
      '/keys': {
        get: { responses: { 200: { content: { 'application/jwk-set+json': { schema: { type: 'string', format: 'binary' } } } } } },
      },
    },
  });
  const keys = { method: 'GET', path: '/keys', request: null, status: 200, type: 'application/jwk-set+json', answer: { keys: [] } };
  expect([asFile.faultsIn('GET /keys', keys), faults('a,b', 200, 'text/csv')]).toEqual([['/ must be string'], []]);
});
