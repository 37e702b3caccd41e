import { BuildUnderWay } from '../building/build-under-way';
import { CheckpointMoved } from '../writing/checkpoints';
import { ReadModelBehind } from '../querying/reaching.provider';
import { OutcomeUnknown, RevisionConflict, StoreOverloaded, StoreUnreadable } from '../../ledger/event-store.port';
import { TooMuchContention } from '../../ledger/ledger';

/** Classes of SQLSTATE that pass: connections, conflicts, resources, locks, an operator's hand, the system beneath. */
const PASSING_STATES = /^(08|40|53|55|57|58)[0-9A-Z]{3}$/;
/** Classes of SQLSTATE that lie in the rows: bad values, violated constraints, exceeded limits. */
const STATES_IN_THE_DATA = /^(22|23|54)[0-9A-Z]{3}$/;
/** The system's words for a network that fails. */
const NETWORK_CODES = /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_)|ENOTFOUND)/;
/** Of gRPC: cancelled, unknown, deadline exceeded, resources exhausted, aborted, unavailable. */
const GRPC_CODES: readonly unknown[] = [1, 2, 4, 8, 10, 14];
/** What `pg` says, in plain errors without a code, of connections that are gone or do not come. */
const NETWORK_WORDS =
  /connection terminated|connection error|timeout exceeded when trying to connect|timeout expired|query read timeout|is not queryable|no answer/i;

/** Faults of our own that say themselves that the same may be tried again. */
const PASSING = [
  OutcomeUnknown,
  StoreOverloaded,
  StoreUnreadable,
  RevisionConflict,
  TooMuchContention,
  ReadModelBehind,
  CheckpointMoved,
  BuildUnderWay,
];

function* chainOf(fault: unknown): Generator<unknown> {
  // A driver's error stands in `cause`, or, with TypeORM, in `driverError`; nobody nests deeper than this.
  for (let each = fault, depth = 0; each !== undefined && each !== null && depth < 8; depth += 1) {
    yield each;
    const { cause, driverError } = each as { cause?: unknown; driverError?: unknown };
    each = cause ?? driverError;
  }
}

const codeOf = (fault: unknown): unknown => (fault as { code?: unknown }).code;

function passes(fault: unknown): boolean {
  const code = codeOf(fault);
  if (typeof code === 'string') return PASSING_STATES.test(code) || NETWORK_CODES.test(code);
  return (
    GRPC_CODES.includes(code) ||
    PASSING.some((type) => fault instanceof type) ||
    (fault instanceof Error && NETWORK_WORDS.test(fault.message))
  );
}

/** Whether it will pass by itself, so that the same may be tried again: told by what lies at the bottom of it. */
export const isTransient = (fault: unknown): boolean => [...chainOf(fault)].some(passes);

/** Whether it lies in what was to be written, and comes again with the same rows. */
export const isInTheData = (fault: unknown): boolean =>
  [...chainOf(fault)].some(
    (each) => STATES_IN_THE_DATA.test(String(codeOf(each))) || each instanceof TypeError || each instanceof RangeError,
  );
