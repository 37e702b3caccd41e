import type { EventDeclaration, Fact } from '../kernel/event-type';
import type { Refusal } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import type { CommandEnvelope } from '../ledger/command-envelope';
import type { Outcome } from '../ledger/receipt';
import type { Recorded } from '../ledger/recorded';

/**
 * What happens across streams because of a fact: `certify-when-notice-closes`. Called at least once for each
 * event; the ids of its commands are derived from the event, so it acts once in effect.
 */
export interface Process {
  /** `act-when-fact`; part of the derived command ids, so it never changes. */
  readonly name: string;
  readonly on: readonly EventDeclaration[];
  react(event: Recorded<Fact>, acting: Acting): Promise<void>;
  /**
   * Many at once, in their order: for a process whose commands go to the log together. In effect it is as if each had been
   * reacted to alone. Where it fails, each is: so a fault is found at its own event.
   */
  reactToEach?(reactions: readonly Reaction[]): Promise<void>;
}

/** An event, and how its reaction acts. */
export interface Reaction {
  readonly event: Recorded<Fact>;
  readonly acting: Acting;
}

/** How a process acts: as the system, caused by the event. */
export interface Acting {
  /** The envelope of the command for one act of this reaction, for the tenants concerned; the label tells the acts of one reaction apart. */
  envelope(label: string, tenants: readonly Uuid[]): CommandEnvelope;
  /** Keeps the code of a refused act with the checkpoint; a refused act is finished (decision 10). */
  settle(label: string, outcome: Outcome): Promise<void>;
}

export const isRefused = (outcome: Outcome): outcome is Refusal => 'refused' in outcome;
