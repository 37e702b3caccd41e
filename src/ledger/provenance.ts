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
  const said = (typeof data === 'string' ? JSON.parse(data) : data) as Readonly<Record<string, Day | undefined>>;
  const name = DAYS.find((each) => said[each] !== undefined);
  return { id, type, stream, revision, position, at, effectiveOn: name === undefined ? null : said[name]! };
}

/**
 * Which events an answer about a past moment rests on, and which were recorded of the same things after it: told by whoever
 * reads the streams, while it makes the answer. It holds no more than those streams, of which one question reads a limited number.
 */
export class Provenance {
  private readonly noted = new Map<Uuid, Cited>();
  private restsOnAll = false;

  /** Where the log ended at that moment. */
  constructor(readonly position: Position) {}

  note(event: Citable): void {
    if (!this.noted.has(event.id)) this.noted.set(event.id, citedOf(event));
  }

  /** Every event up to there is counted in the answer: naming them would be copying the log. */
  noteWholeLog(): void {
    this.restsOnAll = true;
  }

  get isOfWholeLog(): boolean {
    return this.restsOnAll;
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
