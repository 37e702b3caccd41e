/** An event as it lies in the log of the test server: bytes, nothing parsed. */
export interface LoggedEvent {
  readonly stream: string;
  readonly revision: number;
  /** Not dense, as in a real log: where the event would begin on the disk. */
  readonly position: number;
  readonly id: string;
  readonly type: string;
  readonly data: Buffer;
  readonly metadata: Buffer;
}
export type ProposedEvent = Pick<LoggedEvent, 'id' | 'type' | 'data' | 'metadata'>;
export type Written = { readonly revision: number; readonly position: number } | { readonly actual: number };

const BYTES_PER_EVENT = 100;

/** As much of a server's log as its errors need. What a real server does is proven on a real one alone. */
export class MemoryLog {
  readonly events: LoggedEvent[] = [];

  /** `expected` -1 is no stream. The same ids after the same revision are the same append. */
  append(stream: string, expected: number, proposed: readonly ProposedEvent[]): Written {
    const own = this.stream(stream);
    const there = own.slice(expected + 1, expected + 1 + proposed.length);
    const isRepeated = there.length === proposed.length && there.every(({ id }, index) => id === proposed[index]?.id);
    if (!isRepeated && own.length - 1 !== expected) return { actual: own.length - 1 };
    if (!isRepeated) for (const event of proposed) this.add(stream, event);
    const last = this.stream(stream)[expected + proposed.length] as LoggedEvent;
    return { revision: last.revision, position: last.position };
  }

  stream(name: string): readonly LoggedEvent[] {
    return this.events.filter(({ stream }) => stream === name);
  }

  private add(stream: string, event: ProposedEvent): void {
    const position = (this.events.length + 1) * BYTES_PER_EVENT;
    this.events.push({ ...event, stream, revision: this.stream(stream).length, position });
  }
}
