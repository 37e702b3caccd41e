import fc from 'fast-check';

const JSON_TYPE = 'application/json';
const DEEP = 20_000;
const MANY = 50_000;
const LARGER_THAN_ANY = 2 * 1024 * 1024 + 1;
interface Broken {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Bodies that are no JSON, or not what they say they are. None may be taken. */
export const brokenBody = (good: string): fc.Arbitrary<Broken> => {
  const bytes = Buffer.from(good);
  const as = (body: string | Uint8Array, headers: Broken['headers'] = {}): fc.Arbitrary<Broken> =>
    fc.constant({ headers: { 'content-type': JSON_TYPE, ...headers }, body });
  return fc.oneof(
    fc.nat().map((at) => ({ headers: { 'content-type': JSON_TYPE }, body: bytes.subarray(0, at % bytes.length) })),
    fc
      .uint8Array({ minLength: 1, maxLength: 64 })
      .map((body) => ({ headers: { 'content-type': JSON_TYPE }, body: Buffer.concat([Buffer.from([0xff]), body]) })),
    as(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')])),
    as(`${good}${good}`),
    as(`${good},`),
    as(`'${good}'`),
    as(''),
    as('\u0000'),
    as('{"a":NaN}'),
    as('{"a":01}'),
    as("{'a':1}"),
    as('{"a":1,}'),
    as('undefined'),
    as('['.repeat(DEEP)),
    as('{"a":'.repeat(DEEP)),
    as(`[${'[],'.repeat(MANY)}`),
    as('{"__proto__":{"a":1}}'),
    as('{"constructor":{"prototype":{"a":1}}}'),
    as(good, { 'content-type': 'text/plain' }),
    as(good, { 'content-type': 'application/xml' }),
    as(good, { 'content-type': 'multipart/form-data; boundary=x' }),
    as(good, { 'content-type': 'x' }),
    as(good, { 'content-type': '' }),
    as(good, { 'content-type': '/' }),
    as(good, { 'content-type': 'application/jsonx' }),
    as(Buffer.from([0x1f, 0x8b, 8, 0, 1]), { 'content-encoding': 'gzip' }),
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0, max: 99 }).map((chance) => ({
        headers: { 'content-type': JSON_TYPE },
        body: chance === 0 ? Buffer.alloc(LARGER_THAN_ANY, ' ') : Buffer.from('['),
      })),
    },
  );
};

const text = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    '"',
    '""',
    '"-1"',
    '"99999999999999999999"',
    'W/"1"',
    '"1","2"',
    '0',
    '\t',
    'a'.repeat(65),
    'a'.repeat(4_000),
    '\u00e9\u00ff',
    "' OR 1=1 --",
    '"1"; "2"',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
);
const NAMES = [
  'idempotency-key',
  'if-match',
  'if-none-match',
  'accept',
  'accept-language',
  'accept-encoding',
  'range',
  'if-modified-since',
  'last-event-id',
  'origin',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-http-method-override',
  'x-request-id',
  'cookie',
  'authorization',
  'content-encoding',
  'traceparent',
];
/** What headers may hold; the rest is sent raw. */
const sendable = (value: string): string => value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?').trim();

export const oddHeaders: fc.Arbitrary<Record<string, string>> = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), text), { minLength: 1, maxLength: 4 })
  .map((pairs) => Object.fromEntries(pairs.map(([name, value]) => [name, sendable(value)])));

const PATHS = [
  '/',
  '//',
  '/v1',
  '/v1/',
  '/v1//batches',
  '/v1/batches/',
  '/V1/batches',
  '/v1/./batches',
  '/v1/%2e%2e/batches',
  '/v1/..;/batches',
  '/v1/batches/..',
  '/v1/batches/%00',
  '/v1/batches/%',
  '/v1/batches/%zz',
  '/v1/batches/%ff%fe',
  '/v1/batches/%c0%af',
  '/v1/batches/%F0%A0%AE%B7',
  '/v1/batches?%',
  '/v1/batches?%ff',
  '/v1/batches?limit',
  '/v1/batches?limit=1&limit=2',
  '/v1/batches?limit[]=1',
  '/v1/batches?__proto__[a]=1',
  '/v1/batches?constructor.prototype=1',
  `/v1/batches?q=${'a'.repeat(8_000)}`,
  `/v1/${'a/'.repeat(2_000)}`,
  `/v1/batches/${'a'.repeat(6_000)}`,
  '/v1/batches#a',
  '/v1/batches;a=1',
  '/docs/..%2f..%2fpackage.json',
  '/docs/%2e%2e/%2e%2e/package.json',
  '/docs/swagger-ui-init.js',
  '/docs',
  '/openapi.json',
  '/docs-json',
  '/.env',
  '/.git/config',
  '/health',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/favicon.ico',
  '/problems/internal',
  '/v1/sandbox',
  '*',
  'http://127.0.0.1/v1/batches',
  '/v1/api-keys',
  '/v1/enterprises',
  '/v1/workers',
  '/v1/worker-sessions',
];
const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH', 'LINK', 'PURGE'];
export const ODD_TARGETS: readonly (readonly [string, string])[] = PATHS.flatMap((path) =>
  METHODS.map((method) => [method, path] as const),
);

const line = (head: string, rest = ''): Uint8Array => Buffer.from(`${head}\r\nhost: x\r\n${rest}`, 'latin1');
/** What is no request, or two at once; a connection each. */
export const RAW: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => Buffer.concat([bytes, Buffer.from('\r\n\r\n')])),
  fc.constantFrom(
    line('GET / HTTP/1.1', '\r\n'),
    line('GET / HTTP/9.9', '\r\n'),
    line('GET /v1/batches HTTP/1.1', 'host: y\r\n\r\n'),
    line('G\u00e9T / HTTP/1.1', '\r\n'),
    line('GET /\u00ff\u00fe HTTP/1.1', '\r\n'),
    line('GET / /x HTTP/1.1', '\r\n'),
    line('GET / HTTP/1.1', 'x\u0000y: 1\r\n\r\n'),
    line('GET / HTTP/1.1', `x: ${'a'.repeat(20_000)}\r\n\r\n`),
    line('GET / HTTP/1.1', `${'a: b\r\n'.repeat(3_000)}\r\n`),
    line('POST /v1/enterprises HTTP/1.1', 'content-length: 5\r\ncontent-length: 6\r\n\r\n{}'),
    line('POST /v1/enterprises HTTP/1.1', 'content-length: -1\r\n\r\n{}'),
    line(
      'POST /v1/enterprises HTTP/1.1',
      'content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n',
    ),
    line('POST /v1/enterprises HTTP/1.1', 'transfer-encoding: chunked, identity\r\n\r\nzz\r\n'),
    line('POST /v1/enterprises HTTP/1.1', 'transfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n'),
    line('POST /v1/enterprises HTTP/1.1', 'content-type: application/json\r\ncontent-length: 1\r\nexpect: 200-ok\r\n\r\n{'),
    line('OPTIONS * HTTP/1.1', '\r\n'),
    line('CONNECT a:443 HTTP/1.1', '\r\n'),
    line('GET / HTTP/1.1', 'upgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
    line('PRI * HTTP/2.0', '\r\nSM\r\n\r\n'),
    Buffer.from('GET / HTTP/1.1\r\n\r\n'),
    Buffer.from('GET / HTTP/1.0\r\n\r\n'),
    Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0]),
    Buffer.from('\r\n\r\n\r\n\r\n'),
  ),
);
