import type { Position } from '../../ledger/event-store.port';

/** A projection or a process, as the engine drives it. */
export interface Runner {
  readonly name: string;
  /** Takes the checkpoint over from whoever had it; where to go on. */
  position(): Promise<Position>;
  /** Goes on from a position; the same again where there was nothing to do. */
  step(from: Position): Promise<Position>;
  /** There is more to do, although the position stays. */
  readonly isBuilding?: boolean;
  /** This instance no longer drives it. */
  leave?(): Promise<void>;
}

/**
 * BUILDING: its rows are built anew beside the live ones, which answer meanwhile. RETRYING: a fault that will pass holds
 * it for a moment. STOPPED: at an event that it cannot take, until somebody says `retry`. WAITING_FOR_UPGRADE: at an event
 * of a newer version than this release reads.
 */
export const RUNNER_STATES = ['RUNNING', 'BUILDING', 'RETRYING', 'STOPPED', 'WAITING_FOR_UPGRADE'] as const;
export type State = (typeof RUNNER_STATES)[number];
export type HeldState = Extract<State, 'STOPPED' | 'WAITING_FOR_UPGRADE'>;

export interface RunnerState {
  readonly name: string;
  readonly state: State;
  /** Reached. */
  readonly position: Position;
  /** Position and type of the event it stands before, where one is to blame. */
  readonly at?: Position;
  readonly eventType?: string;
  /** The message of the fault that holds it; undefined while it runs. */
  readonly stopped?: string;
}

/** Whoever wants to know how far the readers of this instance have come. */
export interface Followed {
  /** A reader stands here now: it has begun, or gone on. */
  progressed(name: string, position: Position): void;
  /** This instance drives none of them any more. */
  left(): void;
}
