import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { bodyFor } from './answer.interceptor';

it('stops what is made while it is sent where only the head was asked for', async () => {
  const made = Readable.from(['content']);
  const sent = bodyFor('HEAD', made) as Readable;
  expect([made.destroyed, (await buffer(sent)).length]).toEqual([true, 0]);
});
it('sends it where it was asked for', async () => {
  const made = Readable.from([Buffer.from('content')]);
  expect([bodyFor('GET', made), (await buffer(made)).toString()]).toEqual([made, 'content']);
});
it('leaves other bodies as they are', () => expect([bodyFor('HEAD', 'text'), bodyFor('GET', undefined)]).toEqual(['text', undefined]));
