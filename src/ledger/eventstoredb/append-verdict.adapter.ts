import { ErrorType, isCommandError, WrongExpectedVersionError } from '@eventstore/db-client';
import type { Position } from '../event-store.port';
import { reasonOf } from './watchdog.adapter';

/** What one try to append came to. */
export type Verdict =
  | { readonly came: 'appended'; readonly position: Position }
  /** `actual` is -1 where the server knows no stream. */
  | { readonly came: 'conflict'; readonly actual: number }
  | { readonly came: 'refused' | 'not-sent' | 'unknown'; readonly fault: unknown };

/** Answers after which nothing was written by this try. */
const REFUSALS: readonly string[] = [
  ErrorType.STREAM_DELETED,
  ErrorType.ACCESS_DENIED,
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.INVALID_ARGUMENT,
];
/** After these the client itself is in order: it told what the server, or the network, said. */
const CLIENT_IS_SOUND: readonly string[] = [
  ...REFUSALS,
  ErrorType.WRONG_EXPECTED_VERSION,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.TIMEOUT,
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.NOT_LEADER,
];
/** The words of the gRPC library, and of the client's look for a leader, where a call never left this process. */
const NEVER_LEFT = /No connection established|Failed to discover after/;

/** A failed try that is no clear answer leaves the outcome open; only what surely wrote nothing is called otherwise. */
export function verdictOf(error: unknown): Verdict {
  if (error instanceof WrongExpectedVersionError) {
    return { came: 'conflict', actual: typeof error.actualVersion === 'bigint' ? Number(error.actualVersion) : -1 };
  }
  if (error instanceof Error && isCommandError(error) && REFUSALS.includes(error.type)) return { came: 'refused', fault: error };
  return { came: neverLeft(error) ? 'not-sent' : 'unknown', fault: error };
}

const neverLeft = (error: unknown): boolean => error instanceof Error && NEVER_LEFT.test(reasonOf(error));

/** The client may stay broken: it was silent (our watchdog's error), or it failed in a way that is none of its own. */
export const leavesClientInDoubt = (error: unknown): boolean =>
  !(error instanceof Error && isCommandError(error) && CLIENT_IS_SOUND.includes(error.type));
