import { audiencePage } from './audience-page';

const page = audiencePage(
  {
    paths: {
      '/v1/things/{id}': {
        get: { 'x-audience': ['enterprise', 'auditor'], 'x-roles': ['officer', 'approver'] },
        post: { 'x-audience': ['admin'] },
      },
      '/v1/open': { get: { 'x-audience': ['public'] } },
    },
  },
  'Generated.',
);
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

it('has a row for every route, in the order of the document', () =>
  expect(rows.map((row) => row.split('`')[1])).toEqual(['GET /v1/things/{id}', 'POST /v1/things/{id}', 'GET /v1/open']));
it('marks who may, and of an enterprise which of its people', () =>
  expect(rows.slice(0, 2)).toEqual([
    '| `GET /v1/things/{id}` |  |  |  | o a |  |  |  |  | ● |  |',
    '| `POST /v1/things/{id}` | ● |  |  |  |  |  |  |  |  |  |',
  ]));
it('says where no key is asked for', () => expect(rows[2]).toContain('everybody'));
it('has as many cells in every row', () =>
  expect(
    new Set(
      page
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').length),
    ).size,
  ).toBe(1));
