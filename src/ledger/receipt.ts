import type { Fact } from '../kernel/event-type';
import type { StreamName } from '../kernel/fold';
import type { Refusal } from '../kernel/refusal';
import type { Position, StoredEvent, TimeInLog } from './event-store.port';
import type { Receipted } from './recorded';

/** What a command did to one stream. An honest retry gets the receipt of its first try. */
export interface Receipt<E extends Fact = Fact> {
  readonly stream: StreamName;
  /** Revision and position of the stream's last event after this command. */
  readonly revision: number;
  readonly position: Position;
  /** The log's time, or how to ask for it: few who record something show when. Null where the stream has no event. */
  readonly at: TimeInLog | null;
  /** What this command recorded; empty where all was so already. */
  readonly events: readonly Receipted<E>[];
  /** True where the events had been recorded by an earlier try of the same command. */
  readonly replayed: boolean;
}

/** Of a command after which all is as it was. */
export function unchanged<E extends Fact>(stream: StreamName, history: readonly StoredEvent[]): Receipt<E> {
  const last = history.at(-1);
  return { stream, revision: last?.revision ?? -1, position: last?.position ?? 0n, at: last?.at ?? null, events: [], replayed: false };
}

export type Outcome<Code extends string = string, E extends Fact = Fact> = Receipt<E> | Refusal<Code>;
