import type { Day } from '../kernel/day';
import type { StreamName } from '../kernel/fold';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import type { Position } from './event-store.port';

/** An event as anybody finds it in the published log, and the day from which it holds; nothing else of its content. */
export interface Cited {
  readonly id: Uuid;
  readonly type: string;
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
  readonly at: Instant;
  /** null: it holds from the day on which it was recorded. */
  readonly effectiveOn: Day | null;
}
/** What a reader of a stream has of an event; its data as text or parsed. */
export type Citable = Omit<Cited, 'effectiveOn'> & { readonly data: unknown };

/** How events name the day from which they hold, the most telling first. */
const DAYS = ['effectiveOn', 'issuedOn', 'fromOn', 'validFrom', 'on'] as const;

export function citedOf({ id, type, stream, revision, position, at, data }: Citable): Cited {
  const said = (typeof data === 'string' ? JSON.parse(data) : data) as Readonly<Record<string, unknown>>;
  // A year of the calendar lists days under one of these names.
  const name = DAYS.find((each) => typeof said[each] === 'string');
  return { id, type, stream, revision, position, at, effectiveOn: name === undefined ? null : (said[name] as Day) };
}

/**
 * Events that can be named; the log as a whole, which is counted over; rows that say themselves when they were believed, which their own
 * routes open; or streams that nobody is told the name of.
 */
export type RestsOn = 'EVENTS' | 'WHOLE_LOG' | 'KEPT_HISTORIES' | 'UNNAMED_STREAMS';

/** Named by a reference into the vault, and shared by every employer of a person: whoever knew its name or its events would know of the others (decision 4). */
const UNNAMED = /^person-/;

/**
 * Which events an answer about a past moment rests on, and which were recorded of the same things after it: told by whoever
 * reads the streams, while it makes the answer. It holds no more than those streams, of which one question reads a limited number.
 */
export class Provenance {
  private readonly noted = new Map<Uuid, Cited>();
  private widest: RestsOn = 'EVENTS';

  /** Where the log ended at that moment; and the whole, where this is a part of an answer. */
  constructor(
    readonly position: Position,
    private readonly whole?: Provenance,
  ) {}

  /** What a part of the answer rests on, told apart; the whole rests on it too. */
  part(): Provenance {
    return new Provenance(this.position, this);
  }

  note(event: Citable): void {
    if (UNNAMED.test(event.stream)) return this.noteMore('UNNAMED_STREAMS');
    if (!this.noted.has(event.id)) this.noted.set(event.id, citedOf(event));
    this.whole?.note(event);
  }

  /** What more than named events the answer rests on. */
  noteMore(widest: Exclude<RestsOn, 'EVENTS'>): void {
    this.widest = widest;
    this.whole?.noteMore(widest);
  }

  get restsOn(): RestsOn {
    return this.widest;
  }

  /** In the order of the log. */
  because(): readonly Cited[] {
    return this.inOrder(({ position }) => position <= this.position);
  }
  laterKnowledge(): readonly Cited[] {
    return this.inOrder(({ position }) => position > this.position);
  }

  private inOrder(which: (event: Cited) => boolean): readonly Cited[] {
    return [...this.noted.values()].filter(which).sort((a, b) => (a.position < b.position ? -1 : 1));
  }
}
