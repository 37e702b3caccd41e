import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { endStalledAnswers, STALLED_MS } from './stalled-answers.provider';

const LIMIT_MS = 100;
const PAUSE_MS = 3 * LIMIT_MS;
/** Of those who are to be waited for: a busy machine may keep the program itself from moving for a tenth of it. */
const PATIENT_MS = 1_000;
const CHUNK = Buffer.alloc(64 * 1024, '.');
let server: FastifyInstance;
let reader: Socket;
let sent: Readable;

/** More than connection and reader keep between them: whoever reads nothing holds it up. */
async function* endless(): AsyncGenerator<Buffer> {
  for (;;) yield CHUNK;
}
/** One part that takes several limits to be read. */
const LARGE_BYTES = 128 * 1024 * 1024;
const SIP_BYTES = 1024 * 1024;
const SIP_EVERY_MS = 16;
async function* large(): AsyncGenerator<Buffer> {
  yield Buffer.alloc(LARGE_BYTES, '.');
}
/** Nothing to send for longer than the limit, as behind a sheet that is printed slowly. */
async function* slowlyMade(): AsyncGenerator<string> {
  yield 'first';
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  yield 'last';
}
/** Asked for by a reader that reads nothing until it is told to. */
async function asked(made: () => AsyncGenerator<string | Buffer>, { connection = 'close', limitMs = LIMIT_MS } = {}): Promise<void> {
  server = new FastifyAdapter().getInstance() as unknown as FastifyInstance;
  endStalledAnswers(server, limitMs);
  server.get('/', (_, reply) => reply.send((sent = Readable.from(made()))));
  await server.listen({ host: '127.0.0.1', port: 0 });
  reader = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  reader.on('error', () => undefined).pause();
  const request = once(server.server, 'request');
  reader.write(`GET / HTTP/1.1\r\nhost: x\r\nconnection: ${connection}\r\n\r\n`);
  await request;
}
afterEach(async () => {
  reader.destroy();
  await server.close();
});

it('a reader that takes nothing any more is cut off, and what made the answer ends', async () => {
  await asked(endless);
  await once(sent, 'close');
  expect([sent.destroyed, sent.readableEnded]).toEqual([true, false]);
});
it('nor does it keep its place by what it sends', async () => {
  await asked(endless, { connection: 'keep-alive' });
  const sending = setInterval(() => reader.write('\r\n'), LIMIT_MS / 10);
  await once(sent, 'close').finally(() => clearInterval(sending));
  expect([sent.destroyed, sent.readableEnded]).toEqual([true, false]);
});
it('a reader that left before there was an answer is not looked after', async () => {
  const looking = jest.spyOn(globalThis, 'setInterval');
  server = new FastifyAdapter().getInstance() as unknown as FastifyInstance;
  endStalledAnswers(server, LIMIT_MS);
  const answered = new Promise<void>((resolve) => {
    server.get('/', async ({ raw }, reply) => {
      const left = once(raw.socket, 'close');
      reader.destroy();
      await left;
      setImmediate(resolve);
      return reply.send((sent = Readable.from(endless())));
    });
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  reader = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  reader.on('error', () => undefined).write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await answered;
  expect(looking).not.toHaveBeenCalled();
  looking.mockRestore();
});
it('a reader that waits for what is still made gets it whole', async () => {
  await asked(slowlyMade);
  const parts: Buffer[] = [];
  reader.on('data', (part: Buffer) => parts.push(part)).resume();
  await once(reader, 'close');
  expect(Buffer.concat(parts).toString()).toMatch(/first[^]*last[^]*0\r\n\r\n$/);
});
it('a reader that goes on taking is waited for, however long the answer is', async () => {
  await asked(endless, { limitMs: PATIENT_MS });
  const started = performance.now();
  for await (const _ of reader) if (performance.now() - started > PATIENT_MS * 1.5) break;
  expect(performance.now() - started).toBeGreaterThan(PATIENT_MS * 1.5);
});
it('a reader that takes a large part little by little is waited for', async () => {
  await asked(large, { limitMs: PATIENT_MS });
  const started = performance.now();
  let taken = 0;
  reader.on('data', (part: Buffer) => {
    taken += part.length;
    if (taken % SIP_BYTES >= part.length) return;
    reader.pause();
    setTimeout(() => reader.resume(), SIP_EVERY_MS);
  });
  reader.resume();
  await once(reader, 'close');
  expect([taken > LARGE_BYTES, performance.now() - started > PATIENT_MS * 1.5]).toEqual([true, true]);
});
it('is two minutes', () => expect(STALLED_MS).toBe(120_000));
