import { FastifyAdapter } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { AddressInfo, connect } from 'node:net';
import { readOnBeforeAnswers } from './unread-body.provider';

const LIMIT = 1_000;
/** Together more than the buffers of both ends hold (tcp_wmem and tcp_rmem, 36 MiB at the most), so that it cannot all be sent unread. */
const CHUNK = Buffer.alloc(1024 * 1024, 0x41);
const CHUNKS = 64;

/** A client that sends all it has before it looks for an answer. */
async function answerTo(isReadingOn: boolean): Promise<string> {
  const server = new FastifyAdapter({ bodyLimit: LIMIT }).getInstance();
  if (isReadingOn) readOnBeforeAnswers(server);
  server.post('/', async () => 'taken');
  await server.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1').pause();
  // A write that fails says so itself.
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect');
    socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${CHUNK.length * CHUNKS}\r\n\r\n`);
    for (let sent = 0; sent < CHUNKS; sent += 1)
      await new Promise<void>((resolve, reject) => socket.write(CHUNK, (fault) => (fault ? reject(fault) : resolve())));
    const answer = once(socket, 'data');
    socket.resume();
    return String((await answer)[0]);
  } finally {
    socket.destroy();
    await server.close();
  }
}

it('a body that is refused at the door is read on, so that the client learns why', async () =>
  expect(await answerTo(true)).toMatch(/^HTTP\/1.1 413 /));
it('without it the connection breaks before the answer', async () =>
  expect(answerTo(false)).rejects.toMatchObject({ code: expect.stringMatching(/EPIPE|ECONNRESET/) as string }));
