import { QueryFailedError } from 'typeorm';
import { OutcomeUnknown, StoreOverloaded, StoreUnreadable } from '../../ledger/event-store.port';
import { CheckpointMoved } from '../writing/checkpoints';
import { isInTheData, isTransient } from './faults';
import { ReadModelBehind } from '../querying/reaching.provider';

const coded = (code: unknown): Error => Object.assign(new Error('told by its code'), { code });

it.each([
  coded('ECONNRESET'),
  coded('EAI_AGAIN'),
  coded('40001'),
  coded('40P01'),
  coded('57P01'),
  coded('53300'),
  coded('55P03'),
  coded('08006'),
  coded(14),
  new OutcomeUnknown(),
  new StoreOverloaded(),
  new ReadModelBehind(),
  new CheckpointMoved(),
  new Error('Connection terminated unexpectedly'),
  new Error('timeout exceeded when trying to connect'),
  new QueryFailedError('', [], coded('57P03')),
  new Error('outer', { cause: coded(14) }),
  new StoreUnreadable('the log could not be read', { cause: coded(5) }),
  new Error('outer', { cause: new Error('inner', { cause: coded('EPIPE') }) }),
])('passes by itself: %p', (fault) => expect(isTransient(fault)).toBe(true));

it.each([
  coded('23505'),
  coded('22003'),
  coded('42P01'),
  coded('42501'),
  coded('ENOENT'),
  coded(5),
  new Error('has no row'),
  new TypeError('undefined'),
  'no error at all',
  undefined,
])('does not pass by itself: %p', (fault) => expect(isTransient(fault)).toBe(false));

it('what lies in the rows is told from what lies elsewhere', () => {
  expect([coded('22003'), coded('23502'), new QueryFailedError('', [], coded('22P02')), new TypeError('BigInt')].map(isInTheData)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([coded('42P01'), coded('ECONNRESET'), new Error('else')].map(isInTheData)).toEqual([false, false, false]);
});
