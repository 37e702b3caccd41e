import type { EventStoreDbSettings } from '../../../src/config/store-settings';

/** Where a process can die in one reaction; the checkpoint is the process's own. */
export const STEPS = [
  'before its command',
  'after its first append',
  'between its commands',
  'before its checkpoint',
  'after its checkpoint',
] as const;
export type Step = (typeof STEPS)[number];

/** Whom a service lets act, and who of them takes it with him. */
export interface Order {
  /** Processes that do not come to act, so that something is left to do when it is their turn. */
  readonly held: readonly string[];
  /** The process that dies at the step, with the whole service; absent: nobody does. */
  readonly target?: { readonly process: string; readonly step: Step /** What it does is no command. */; readonly isSilent: boolean };
}
/** On what the service starts. */
export interface Place {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** The name of a log in EventStoreDB is known to the run that began it alone. */
  readonly eventStoreDb: EventStoreDbSettings | undefined;
}
/** To the program: once to start, and then as often as the order changes. */
export interface Told extends Order {
  readonly place?: Place;
}
/** From the program, for each {@link Told}: where it listens. */
export interface Listening {
  readonly url: string;
}
