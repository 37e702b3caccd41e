import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import { edgeOf, HEAD_MS, MAX_HEAD_BYTES, openEdge } from './edge.provider';
import { RateLimiter } from '../limits/rate-limiter.provider';

const LIMIT_MS = 100;
/** Of a service that nobody asks any more: below the grace of every deployment, which is 30 s. */
const LONGEST_STOP_MS = 15_000;
const unlimited = new RateLimiter({});
const unmeasured = { answered: () => undefined, refused: () => undefined };

async function served<Value>(server: FastifyInstance, ask: (port: number) => Promise<Value>): Promise<Value> {
  await server.listen({ host: '127.0.0.1', port: 0 });
  try {
    return await ask((server.server.address() as AddressInfo).port);
  } finally {
    await server.close();
  }
}

/** What the service sends on a connection before it closes it. */
async function answerTo(port: number, sent: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let told = '';
  socket.on('data', (chunk: Buffer) => (told += chunk));
  const closed = once(socket, 'close');
  socket.write(sent);
  await closed;
  return told;
}

describe('from where a request comes', () => {
  const askedBy = (trustedProxies: readonly string[], forwarded: string): Promise<string> => {
    const server = openEdge({ trustedProxies }, unlimited, unmeasured).getInstance() as FastifyInstance;
    server.get('/', async ({ ip }) => ip);
    return served(server, async (port) => (await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': forwarded } })).text());
  };
  it('is what the connection says, whatever the caller writes', async () => expect(await askedBy([], '203.0.113.7')).toBe('127.0.0.1'));
  it('a proxy that is named is believed', async () => expect(await askedBy(['127.0.0.0/8'], '203.0.113.7')).toBe('203.0.113.7'));
  it('and what the caller wrote before the proxy is not', async () =>
    expect(await askedBy(['127.0.0.1'], '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7'));
  it('another one is not', async () => expect(await askedBy(['10.0.0.5'], '203.0.113.7')).toBe('127.0.0.1'));
});

describe('what is no request', () => {
  const plain = (): FastifyInstance => fastify(edgeOf({}));
  it('a head that trickles is cut off', async () => {
    const server = fastify({ ...edgeOf({}), http: { headersTimeout: LIMIT_MS, connectionsCheckingInterval: LIMIT_MS / 4 } });
    expect(await served(server, (port) => answerTo(port, 'GET / HTTP/1.1\r\nhost: x\r\nx-slow: '))).toMatch(/^HTTP\/1.1 408 /);
  });
  it('after fifteen seconds', () => expect(edgeOf({}).http).toMatchObject({ headersTimeout: HEAD_MS, maxHeaderSize: MAX_HEAD_BYTES }));
  it('a head larger than any is not read', async () =>
    expect(
      await served(plain(), (port) => answerTo(port, `GET / HTTP/1.1\r\nhost: x\r\nx-large: ${'a'.repeat(MAX_HEAD_BYTES)}\r\n\r\n`)),
    ).toMatch(/^HTTP\/1.1 431 /));
  it('nonsense is told so, and nothing of it', async () => {
    const told = await served(plain(), (port) => answerTo(port, 'tops3cret\r\n\r\n'));
    expect(told).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(told).not.toMatch(/tops3cret/);
  });
});

it('a service that stops waits for an answer under way, and not for the connection that it came on', async () => {
  const server = openEdge({}, unlimited, unmeasured).getInstance() as FastifyInstance;
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) =>
    server.get('/', async () => (resolve(), new Promise<string>((made) => (answer = () => made('whole'))))),
  );
  await server.listen({ host: '127.0.0.1', port: 0 });
  const told = answerTo((server.server.address() as AddressInfo).port, 'GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await asked;
  const from = performance.now();
  const stopped = server.close();
  await once(server.server, 'close', { signal: AbortSignal.timeout(LIMIT_MS) }).catch(() => answer());
  await stopped;
  expect(await told).toMatch(/whole$/);
  expect(performance.now() - from).toBeLessThan(LONGEST_STOP_MS);
});

it.each([
  ['/of/some%2Fthing', 200],
  ['/of/some%00thing', 404],
  ['/of/%00', 404],
])('the path %s is answered by %d', async (path, answered) => {
  const server = openEdge({}, unlimited, unmeasured).getInstance() as FastifyInstance;
  server.get('/of/:thing', async () => 'found');
  expect((await served(server, (port) => fetch(`http://127.0.0.1:${port}${path}`))).status).toBe(answered);
});

it('plain text is a kind of body that nobody reads', async () => {
  const server = openEdge({}, unlimited, unmeasured).getInstance() as FastifyInstance;
  server.post('/', async () => 'taken');
  const { status } = await served(server, (port) =>
    fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }),
  );
  expect(status).toBe(415);
});
