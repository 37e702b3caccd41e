import { EventEmitter } from 'node:events';
import { id } from '../../../../../test/support/stories/given';
import { patienceOf } from '../../../../http/edge/patience';
import type { ImportJob, JobState } from './import-job';
import { ImportWaits, MOST_WAITING } from './import-waits.provider';

const [IMPORT, ANOTHER] = [id(1), id(2)];
const LONG = '25';

let waits: ImportWaits;
let state: JobState;
let looks: number;
let socket: EventEmitter;
const look = (): Promise<ImportJob> => {
  looks += 1;
  return Promise.resolve({ importId: IMPORT, state } as ImportJob);
};
const waiting = (wait: string | null = LONG, method = 'GET'): Promise<ImportJob> =>
  waits.over(IMPORT, patienceOf(wait ?? undefined, { method, raw: { socket } }), look);

beforeEach(() => {
  [waits, state, looks, socket] = [new ImportWaits(), 'CHECKING', 0, new EventEmitter().setMaxListeners(0)];
});
afterEach(() => waits.beforeApplicationShutdown());

it('is told at once what is over, and by whoever does not wait', async () => {
  expect((await waiting(null)).state).toBe('CHECKING');
  expect((await waiting(LONG, 'HEAD')).state).toBe('CHECKING');
  state = 'CHECKED';
  expect((await waiting()).state).toBe('CHECKED');
  expect(looks).toBe(3);
});

it('is told as soon as the check is over', async () => {
  const told = waiting();
  state = 'CHECKED';
  waits.ring(IMPORT);
  expect((await told).state).toBe('CHECKED');
  expect([looks, socket.listenerCount('close')]).toEqual([2, 0]);
});

it('leaves the room as soon as it is told', async () => {
  state = 'CHECKED';
  for (let told = 0; told < MOST_WAITING; told += 1) await waiting();
  await expect(
    waits.over(IMPORT, patienceOf(LONG, { method: 'GET', raw: { socket } }), () => Promise.reject(new Error('away'))),
  ).rejects.toThrow('away');
  state = 'CHECKING';
  const told = waiting();
  state = 'CHECKED';
  waits.ring(IMPORT);
  expect((await told).state).toBe('CHECKED');
});

it('hears of an end that comes while it looks', async () => {
  let isFirst = true;
  const told = await waits.over(IMPORT, patienceOf(LONG, { method: 'GET', raw: { socket } }), () => {
    const seen = { importId: IMPORT, state } as ImportJob;
    if (isFirst) {
      state = 'CHECKED';
      waits.ring(IMPORT);
    }
    isFirst = false;
    looks += 1;
    return Promise.resolve(seen);
  });
  expect([told.state, looks]).toEqual(['CHECKED', 2]);
});

it('finds by itself what another instance has brought to its end', async () => {
  const told = waiting();
  state = 'APPLIED';
  waits.ring(ANOTHER);
  expect((await told).state).toBe('APPLIED');
});

it('waits for nobody who has gone, nor for a service that ends', async () => {
  const gone = waiting();
  socket.emit('close');
  expect((await gone).state).toBe('CHECKING');
  const ended = waiting();
  waits.beforeApplicationShutdown();
  expect((await ended).state).toBe('CHECKING');
  expect((await waiting()).state).toBe('CHECKING');
});

it('answers at once where too many wait', async () => {
  const many = Array.from({ length: MOST_WAITING }, () => waiting());
  expect((await waiting()).state).toBe('CHECKING');
  state = 'REFUSED';
  waits.ring(IMPORT);
  expect((await Promise.all(many)).every((job) => job.state === 'REFUSED')).toBe(true);
});
