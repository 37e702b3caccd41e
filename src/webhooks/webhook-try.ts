/** Why a try has no answer. More may come. */
export const TRY_FAULTS = ['TIMED_OUT', 'NAME_NOT_RESOLVED', 'ADDRESS_FORBIDDEN', 'NOT_CONNECTED', 'TLS_FAILED', 'BROKEN_OFF'] as const;
export type TryFault = (typeof TRY_FAULTS)[number];

/** What came of one try. */
export interface TryOutcome {
  /** HTTP status of the answer; null where there was none. */
  readonly status: number | null;
  readonly fault: TryFault | null;
  /** The beginning of the answer's body. */
  readonly answer: string;
  readonly retryAfter: string | undefined;
  readonly milliseconds: number;
}

const GONE = 410;
/** Statuses whose `Retry-After` is a wish for quiet: too many requests, and not available (RFC 6585, RFC 9110). */
const ASKING_FOR_QUIET: readonly (number | null)[] = [429, 503];

/** Any 2xx, and nothing else: a redirect says that somebody else should have been asked. */
export const succeeded = ({ status }: TryOutcome): boolean => status !== null && status >= 200 && status < 300;
export const isGone = ({ status }: TryOutcome): boolean => status === GONE;
export const mayAskForQuiet = ({ status }: TryOutcome): boolean => ASKING_FOR_QUIET.includes(status);
