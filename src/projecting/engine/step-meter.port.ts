import type { FactInFull, StoredFact } from '../../ledger/event-store.port';

/** Told of what readers did with events, when it is done. Whoever listens needs to know which command each event is of. */
export interface StepMeter {
  /** Projections read their events in full for it, which costs them something. */
  readonly readsInFull: boolean;
  projected(projection: string, facts: readonly StoredFact[], seconds: number): void;
  /** `actorRef` is who acted, as the commands of this reaction say. */
  reacted(step: Reacted): void;
}
export interface Reacted {
  readonly process: string;
  readonly actorRef: string;
  readonly facts: readonly FactInFull[];
  readonly seconds: number;
  readonly isDone: boolean;
}
export const NO_STEP_METER: StepMeter = { readsInFull: false, projected: () => undefined, reacted: () => undefined };
