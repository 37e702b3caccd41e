import {
  DeadlineExceededError,
  InvalidArgumentError,
  StreamDeletedError,
  UnavailableError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { leavesClientInDoubt, verdictOf } from './append-verdict.adapter';
import { NoAnswer } from './watchdog.adapter';

const conflict = (current: bigint | 'no_stream'): Error =>
  new WrongExpectedVersionError(undefined, { streamName: 's', expected: 3n, current });
const NOBODY = '14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:2113';

describe('what a try to append came to', () => {
  it.each<[bigint | 'no_stream', number]>([
    [7n, 7],
    [0n, 0],
    ['no_stream', -1],
  ])('a conflict tells the revision: %s', (current, actual) => {
    expect(verdictOf(conflict(current))).toEqual({ came: 'conflict', actual });
  });

  it.each([new InvalidArgumentError('x'), new StreamDeletedError(undefined, 's')])(
    'refused, where the server will never take it: %s',
    (error) => {
      expect(verdictOf(error)).toEqual({ came: 'refused', fault: error });
    },
  );

  it.each([new DeadlineExceededError(), new NoAnswer('silence'), new Error('14 UNAVAILABLE: Connection dropped'), 'text', undefined])(
    'unknown, where nothing says otherwise: %s',
    (error) => {
      expect(verdictOf(error).came).toBe('unknown');
    },
  );

  it.each([
    new Error(NOBODY),
    Object.assign(new UnavailableError(), { message: NOBODY }),
    new Error('Failed to discover after 10 attempts.'),
  ])('not sent, where no connection was there: %s', (error) => {
    expect(verdictOf(error)).toEqual({ came: 'not-sent', fault: error });
  });
});

describe('the client', () => {
  it('is in doubt after silence and after what is none of its own errors', () => {
    for (const error of [new NoAnswer('x'), new Error('13 INTERNAL: x'), 'text']) expect(leavesClientInDoubt(error)).toBe(true);
    for (const error of [conflict(1n), new DeadlineExceededError(), new UnavailableError()]) expect(leavesClientInDoubt(error)).toBe(false);
  });
});
