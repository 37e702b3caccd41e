import { type Instant, instant } from '../../kernel/instant';
import { Answer, attached, created, keptFirst } from './answer';
import type { GrantedReceipt } from '../problems/refused';

const receipt = { revision: 3, position: 7n, at: '2026-11-02T01:02:03.000004Z', events: [{}] } as unknown as GrantedReceipt;

it('what the log would give again may be given before it is kept; what nothing was recorded for, or what is made once, may not', async () => {
  const answer = await created('/v1/things/1', receipt, { id: '1' });
  expect([answer.isInLog, (await created('/v1/things/1', { ...receipt, events: [] })).isInLog, keptFirst(answer).isInLog]).toEqual([
    true,
    false,
    false,
  ]);
  expect(keptFirst(answer)).toEqual(
    new Answer(
      201,
      { location: '/v1/things/1', etag: answer.headers.etag! },
      { id: '1', recordedAt: '2026-11-02T01:02:03.000004Z', position: '7' },
      true,
      false,
    ),
  );
});

it('the time of the log is asked for where the store does not know it yet', async () => {
  const at = async (): Promise<Instant> => instant('2026-11-02T01:02:03.000009Z');
  expect((await created('/v1/things/1', { ...receipt, at })).body).toMatchObject({ recordedAt: '2026-11-02T01:02:03.000009Z' });
});

it('a file has a name for old programs and the real one, in which nothing ends the header early', () =>
  expect(attached('text/plain', 'a.txt', "王*(d'A).txt", '').headers['content-disposition']).toBe(
    `attachment; filename="a.txt"; filename*=UTF-8''%E7%8E%8B%2A%28d%27A%29.txt`,
  ));
