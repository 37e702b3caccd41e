export interface Sized {
  readonly eventCount: number;
  readonly bytes: number;
}

/** What is left of a batch. */
export class Room {
  constructor(
    private events: number,
    private bytes: number,
  ) {}

  holds({ eventCount, bytes }: Sized): boolean {
    return eventCount <= this.events && bytes <= this.bytes;
  }

  occupy({ eventCount, bytes }: Sized): void {
    this.events -= eventCount;
    this.bytes -= bytes;
  }

  free({ eventCount, bytes }: Sized): void {
    this.events += eventCount;
    this.bytes += bytes;
  }

  /** The same room, but not more than so much. */
  atMost(events: number, bytes: number): Room {
    return new Room(Math.min(this.events, events), Math.min(this.bytes, bytes));
  }
}
