import { createServer, type RequestListener, type Server } from 'node:http';
import { getEventListeners, once } from 'node:events';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { VECTOR } from '../../test/support/callers/webhook-vector';
import { signedMessage } from './webhook-message.hash';
import { Interrupted, WebhookSender } from './webhook-sender.provider';
import type { ResolveName } from './resolved-names.provider';

/** No test waits for 15 s. */
const TRY_MS = 400;
const servers: Server[] = [];
const asked: string[] = [];
const never = new AbortController().signal;
const message = signedMessage([VECTOR.newSecret, VECTOR.oldSecret], VECTOR.id, VECTOR.body, VECTOR.timestamp * 1_000 + 999);

async function receiver(answer: RequestListener): Promise<number> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.host}`);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
const sender = (intoInner = true, addressesOf: ResolveName = () => Promise.resolve(['127.0.0.1'])) =>
  new WebhookSender(intoInner, addressesOf, TRY_MS);
beforeEach(() => asked.splice(0));
afterAll(() => servers.forEach((server) => server.close().closeAllConnections()));

it('sends bytes and headers as they are signed, to the address that was judged, under the name that was asked for', async () => {
  let received: unknown[] = [];
  const port = await receiver((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        received = [
          Buffer.concat(chunks).toString(),
          request.headers['webhook-id'],
          request.headers['webhook-timestamp'],
          request.headers['webhook-signature'],
          request.headers['content-type'],
        ];
        response.end('taken');
      });
  });
  const outcome = await sender().send(`http://hooks.example:${port}/pay?token=1`, message, never);
  expect(outcome).toMatchObject({ status: 200, fault: null, answer: 'taken' });
  expect(received).toEqual([
    VECTOR.body,
    VECTOR.id,
    String(VECTOR.timestamp),
    VECTOR.signature,
    'application/cloudevents+json; charset=utf-8',
  ]);
  expect(asked).toEqual([`POST /pay?token=1 hooks.example:${port}`]);
});

it('a receiver that answers that protocols be changed holds up nobody', async () => {
  const server = createSocketServer(
    (socket) =>
      void socket.once('data', () => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const outcome = await sender().send(`http://hooks.example:${(server.address() as AddressInfo).port}/`, message, never);
  server.close();
  expect(outcome).toMatchObject({ status: null, fault: 'BROKEN_OFF' });
});

it('leaves nothing behind on the signal that ends the service', async () => {
  const port = await receiver((_, response) => void response.end());
  const stop = new AbortController().signal;
  await sender().send(`http://hooks.example:${port}/`, message, stop);
  expect(getEventListeners(stop, 'abort')).toEqual([]);
});

it('follows no redirect', async () => {
  const inner = await receiver((_, response) => void response.end('secrets'));
  const port = await receiver((_, response) => void response.writeHead(307, { location: `http://127.0.0.1:${inner}/` }).end());
  expect(await sender().send(`http://hooks.example:${port}/`, message, never)).toMatchObject({ status: 307, fault: null });
  expect(asked).toHaveLength(1);
});

it('keeps the first KB of an answer, and does not wait for the rest', async () => {
  const port = await receiver((_, response) => void response.writeHead(200).write('x'.repeat(5_000)));
  const { status, answer } = await sender().send(`http://hooks.example:${port}/`, message, never);
  expect([status, answer.length]).toEqual([200, 1_024]);
});

it('has heard a status though the answer does not end', async () => {
  const port = await receiver((_, response) => void response.writeHead(202).write('so far'));
  expect(await sender().send(`http://hooks.example:${port}/`, message, never)).toMatchObject({
    status: 202,
    answer: 'so far',
    fault: null,
  });
});

it('waits for an answer so long and no longer', async () => {
  const port = await receiver(() => undefined);
  expect(await sender().send(`http://hooks.example:${port}/`, message, never)).toMatchObject({ status: null, fault: 'TIMED_OUT' });
  expect(await sender(true, () => new Promise(() => undefined)).send('http://hooks.example/', message, never)).toMatchObject({
    status: null,
    fault: 'TIMED_OUT',
  });
});

it('counts for nothing where the service ends in its middle', async () => {
  const stop = new AbortController();
  const port = await receiver(() => stop.abort());
  await expect(sender().send(`http://hooks.example:${port}/`, message, stop.signal)).rejects.toThrow(Interrupted);
  await expect(sender().send(`http://hooks.example:${port}/`, message, stop.signal)).rejects.toThrow(Interrupted);
});

describe('a name', () => {
  it('is judged by every address that it has, at every try', async () => {
    const port = await receiver((_, response) => void response.end());
    const answers = [['127.0.0.1'], ['127.0.0.1', '169.254.169.254']];
    const rebinding = sender(true, () => Promise.resolve(answers.shift()!));
    expect([
      await rebinding.send(`http://hooks.example:${port}/`, message, never),
      await rebinding.send(`http://hooks.example:${port}/`, message, never),
    ]).toMatchObject([{ status: 200 }, { status: null, fault: 'ADDRESS_FORBIDDEN' }]);
    expect(asked).toHaveLength(1);
  });
  it.each([['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254'], ['::ffff:127.0.0.1'], ['64:ff9b::7f00:1'], ['::1'], ['fe80::1%lo']])(
    'that leads to %s is asked nothing',
    async (address) =>
      expect(await sender(false, () => Promise.resolve([address])).send('https://hooks.example/', message, never)).toMatchObject({
        status: null,
        fault: 'ADDRESS_FORBIDDEN',
      }),
  );
  it('that leads nowhere is asked nothing', async () =>
    expect(await sender(true, () => Promise.resolve([])).send('http://hooks.example/', message, never)).toMatchObject({
      fault: 'NAME_NOT_RESOLVED',
    }));
  it('that nobody knows is told so', async () =>
    expect(
      await sender(true, () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))).send(
        'http://hooks.example/',
        message,
        never,
      ),
    ).toMatchObject({ fault: 'NAME_NOT_RESOLVED' }));
});

it('an address that was fit once is judged again', async () =>
  expect(await sender(false).send('https://127.0.0.1/', message, never)).toMatchObject({ fault: 'ADDRESS_FORBIDDEN' }));

it('says what kept it from arriving', async () => {
  const port = await receiver((request) => void request.socket.destroy());
  expect(await sender().send(`http://hooks.example:${port}/`, message, never)).toMatchObject({ status: null, fault: 'BROKEN_OFF' });
  expect(await sender().send(`https://hooks.example:${port}/`, message, never)).toMatchObject({
    status: null,
    fault: expect.stringMatching(/TLS_FAILED|BROKEN_OFF/),
  });
  const closed = createSocketServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port: nobody } = closed.address() as AddressInfo;
  await new Promise((resolve) => void closed.close(resolve));
  expect(await sender().send(`http://hooks.example:${nobody}/`, message, never)).toMatchObject({ status: null, fault: 'NOT_CONNECTED' });
});
