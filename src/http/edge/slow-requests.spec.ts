import { once } from 'node:events';
import { AddressInfo, connect } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { endSlowRequests, LONG_REQUEST_MS, REQUEST_MS, TAKES_LONG } from './slow-requests.provider';

const LIMIT_MS = 100;
const HEAD = (path: string): string => `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{`;

/** How a client fares that sends half of its body, waits for three times the limit, and then for the rest. */
async function slowly(path: string): Promise<string> {
  const server = new FastifyAdapter().getInstance();
  endSlowRequests(server, LIMIT_MS);
  server.post('/', async () => 'taken');
  server.post('/long', { config: TAKES_LONG }, async () => 'taken');
  await server.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  const closed = once(socket, 'close').then(() => 'cut off');
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect');
    socket.write(HEAD(path));
    const waited = await Promise.race([closed, new Promise<string>((resolve) => setTimeout(resolve, 3 * LIMIT_MS, 'waited for'))]);
    if (waited === 'cut off') return waited;
    const answer = once(socket, 'data');
    socket.write('}');
    return String((await answer)[0]).split('\r\n')[0]!;
  } finally {
    socket.destroy();
    await server.close();
  }
}

it('a body that trickles into an ordinary route is cut off', async () => expect(await slowly('/')).toBe('cut off'));
it('a route that takes long waits for it', async () => expect(await slowly('/long')).toBe('HTTP/1.1 200 OK'));
it('long is long enough for 500 MiB over 2.4 Mbit/s, and a minute for the others', () =>
  expect([(500 * 1_048_576 * 8) / (LONG_REQUEST_MS / 1_000) < 2.4e6, REQUEST_MS]).toEqual([true, 60_000]));
