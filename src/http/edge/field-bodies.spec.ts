import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { RateLimiter } from '../limits/rate-limiter.provider';
import { Refused } from '../problems/refused';
import { openEdge } from './edge.provider';
import { MAX_JSON_DEPTH } from './field-bodies.provider';

/** 李 in GBK. */
const GBK = Buffer.from([0xc0, 0xee]);
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const [JSON_TYPE, FORM_TYPE] = ['application/json', 'application/x-www-form-urlencoded'];
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

let server: FastifyInstance;
let address: string;

beforeAll(async () => {
  server = openEdge({}, new RateLimiter({}), { answered: () => undefined }).getInstance() as FastifyInstance;
  server.post('/', async ({ body }) => ({ body }));
  server.setErrorHandler(async (fault: Error & { readonly statusCode?: number }) =>
    fault instanceof Refused ? { ...fault.refusal, errors: fault.faults } : { status: fault.statusCode ?? fault.stack },
  );
  await server.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const answered = async (headers: Readonly<Record<string, string>>, body: Buffer): Promise<unknown> =>
  (await fetch(address, { method: 'POST', headers, body: new Uint8Array(body) })).json();
const told = (type: string, ...parts: readonly (string | Buffer)[]): Promise<unknown> =>
  answered({ 'content-type': type }, Buffer.concat(parts.map((part) => Buffer.from(part))));
const named = (refused: string, code: string, params: object = {}) => ({ refused, params: {}, errors: [{ pointer: '', code, params }] });

it.each([JSON_TYPE, FORM_TYPE])('%s that is compressed, or says so, is not read', async (type) => {
  const encoded = named('MEDIA_TYPE_UNKNOWN', 'CONTENT_ENCODED');
  expect(await answered({ 'content-type': type!, 'content-encoding': 'gzip' }, gzipSync('{}'))).toEqual(encoded);
  expect(await answered({ 'content-type': type!, 'content-encoding': 'br' }, Buffer.from('{}'))).toEqual(encoded);
});
it('what says that it is as it is, is read', async () =>
  expect(await answered({ 'content-type': JSON_TYPE!, 'content-encoding': 'identity' }, Buffer.from('{"a":1}'))).toEqual({
    body: { a: 1 },
  }));

describe('JSON', () => {
  it.each([JSON_TYPE, 'application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'application/json; Charset=utf8'])(
    'as %s is read',
    async (type) => expect(await told(type, '{"name":"李工\u{20000}"}')).toEqual({ body: { name: '李工\u{20000}' } }),
  );
  it.each([
    'application/json; charset=gbk',
    'application/json; charset="GB18030"',
    'application/json; x=1; charset=utf-16le',
    'application/json; charset=utf-8; charset=gbk',
  ])('as %s is not', async (type) =>
    expect(await told(type, '{"name":"', GBK, '"}')).toEqual(named('MEDIA_TYPE_UNKNOWN', 'CHARSET_NOT_UTF8')),
  );

  it.each<readonly [string, number, readonly (string | Buffer)[]]>([
    ['characters of another encoding', 10, ['{"name":"', GBK, '"}']],
    ['a mark of UTF-16', 1, [Buffer.from([0xff, 0xfe])]],
    ['a character that ends before its end', 13, ['{"name":"李', Buffer.from([0xe5, 0xb7])]],
    ['half of a pair', 1, [Buffer.from([0xed, 0xa0, 0x80])]],
  ])('with %s is told where', async (_, byte, parts) =>
    expect(await told(JSON_TYPE, ...parts)).toEqual(named('BODY_MALFORMED', 'BODY_NOT_UTF8', { byte })),
  );
  it('with the character that stands for others is read, and passed by who looks for what is astray', async () => {
    expect(await told(JSON_TYPE, '{"name":"\uFFFD"}')).toEqual({ body: { name: '\uFFFD' } });
    expect(await told(JSON_TYPE, '{"name":"\uFFFD', GBK, '"}')).toEqual(named('BODY_MALFORMED', 'BODY_NOT_UTF8', { byte: 13 }));
  });
  it('behind a mark of the order of bytes is read, one mark and at the beginning', async () => {
    expect(await told(JSON_TYPE, BOM, '{"name":"李"}')).toEqual({ body: { name: '李' } });
    expect(await told(JSON_TYPE, BOM, BOM, '{}')).toEqual({ status: 400 });
    expect(await told(JSON_TYPE, BOM)).toEqual({ status: 400 });
  });
  it('that is none, or nothing, or would become the parent of what it is, is refused as before', async () => {
    for (const body of ['{"name":', '', '{"__proto__":{}}', '{"constructor":{"prototype":{}}}']) {
      expect([body, await told(JSON_TYPE, body)]).toEqual([body, { status: 400 }]);
    }
  });

  it('deep within itself is refused', async () => {
    expect(await told(JSON_TYPE, nested(MAX_JSON_DEPTH))).toHaveProperty('body');
    const tooDeep = named('BODY_MALFORMED', 'BODY_TOO_DEEP', { maximum: MAX_JSON_DEPTH });
    expect(await told(JSON_TYPE, nested(MAX_JSON_DEPTH + 1))).toEqual(tooDeep);
    expect(await told(JSON_TYPE, `{"number":${nested(500_000)}}`)).toEqual(tooDeep);
  });
});

describe('a form', () => {
  it('is read, by percents or as it is, a field twice as a list', async () =>
    expect(await told(FORM_TYPE, 'name=%E6%9D%8E+%E5%B7%A5&other=李&share=100%&n=1&n=2')).toEqual({
      body: { name: '李 工', other: '李', share: '100%', n: ['1', '2'] },
    }));
  it('in another encoding is told where', async () => {
    expect(await told(FORM_TYPE, 'name=', GBK)).toEqual({ refused: 'BODY_NOT_UTF8', params: { byte: 6 }, errors: [] });
    expect(await told(FORM_TYPE, 'a=1&name=%C0%EE')).toEqual({ refused: 'BODY_NOT_UTF8', params: { byte: 5 }, errors: [] });
    expect(await told(`${FORM_TYPE}; charset=gbk`, 'a=1')).toEqual(named('MEDIA_TYPE_UNKNOWN', 'CHARSET_NOT_UTF8'));
  });
});
