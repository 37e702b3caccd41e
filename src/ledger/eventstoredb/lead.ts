import type { Position } from '../event-store.port';

/** Where an event stands, and the bytes that it takes there at least. */
export interface Footprint {
  readonly position: Position;
  readonly bytes: number;
}

/** An append that was answered: where its last event stands. */
export interface Step {
  readonly position: Position;
  readonly events: number;
  /** At least, of all events but the last, and of the last. */
  readonly bytesBefore: number;
  readonly bytes: number;
}

/**
 * How far this writer is ahead of what it has seen of the log: own events behind a place where another's could stand that it knows nothing of.
 * Positions count bytes, so there is none between two appends that follow each other with less room than the smallest event takes. Where that
 * is not so, or a server counted otherwise, the log is to be read.
 */
export class Lead {
  private steps: Step[] = [];
  private count = 0;
  /** The last event up to which nothing is unknown; null while nothing was seen. */
  private last: Footprint | null = null;

  constructor(private readonly smallestEventBytes: number) {}

  get events(): number {
    return this.count;
  }

  /** Of the newest of them. */
  get end(): Position | null {
    return this.steps.at(-1)?.position ?? null;
  }

  /** Bytes between what was seen and the first of them, in which nobody knows what stands; none while nothing was seen. */
  get room(): bigint {
    const [first] = this.steps;
    return first && this.last ? first.position - this.last.position : 0n;
  }

  /** Answers come in the order of the log, but for those of further tries. Tells whether it is behind all that is known. */
  add(step: Step): boolean {
    if (step.position <= (this.end ?? this.last?.position ?? -1n)) return false;
    if (this.count === 0 && this.follows(step)) {
      this.last = step;
      return true;
    }
    this.steps.push(step);
    this.count += step.events;
    return true;
  }

  /** The log was seen up to this event, and what was appended since may follow it. */
  seen(event: Footprint): void {
    if (this.last === null || event.position > this.last.position) this.last = event;
    let passed = 0;
    for (let step = this.steps[0]; step && (step.position <= this.last.position || this.follows(step)); step = this.steps[passed]) {
      if (step.position > this.last.position) this.last = step;
      this.count -= step.events;
      passed += 1;
    }
    if (passed > 0) this.steps = this.steps.slice(passed);
  }

  /** Of what will never be seen nothing is counted. */
  forget(): void {
    [this.steps, this.count] = [[], 0];
  }

  private follows({ position, bytesBefore }: Step): boolean {
    if (this.last === null) return false;
    const room = Number(position - this.last.position) - this.last.bytes - bytesBefore;
    return room >= 0 && room < this.smallestEventBytes;
  }
}
