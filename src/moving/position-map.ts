import type { Position } from '../ledger/event-store.port';

/**
 * Where positions of one store lie in another. A reader that has come to a position has read all up to it, so that what
 * lies between two events of the old store is the earlier of them in the new one.
 */
export class PositionMap {
  readonly found = new Map<Position, Position>();
  private next = 0;
  private last: Position = 0n;

  /** @param wanted positions of the old store, rising */
  constructor(private readonly wanted: readonly Position[]) {}

  /** Called for each event, in the order of the log. */
  saw(original: Position, copied: Position): void {
    this.findBelow(original);
    this.last = copied;
  }

  /** After the last event. */
  end(): void {
    this.findBelow(undefined);
  }

  private findBelow(original: Position | undefined): void {
    for (
      let wanted = this.wanted[this.next];
      wanted !== undefined && (original === undefined || wanted < original);
      wanted = this.wanted[this.next]
    ) {
      this.found.set(wanted, this.last);
      this.next += 1;
    }
  }
}
