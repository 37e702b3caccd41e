import type { Uuid } from '../../kernel/uuid';

/** Eight bytes of each id, which are enough to be sure enough: two of 10^9 random ones are alike once in 37 such logs. */
const HEX_DIGITS = 16;
const FIRST_ROOM = 65_536;

/** Tells which ids were seen more than once, at eight bytes an event. */
export class SeenIds {
  private ids = new BigUint64Array(FIRST_ROOM);
  private count = 0;

  add(id: Uuid): void {
    if (this.count === this.ids.length) this.grow();
    this.ids[this.count++] = prefixOf(id);
  }

  /** Beginnings of ids that stand there twice. */
  repeated(): ReadonlySet<bigint> {
    const sorted = this.ids.slice(0, this.count).sort();
    return new Set(sorted.filter((id, at) => at > 0 && id === sorted[at - 1]));
  }

  private grow(): void {
    const larger = new BigUint64Array(this.ids.length * 2);
    larger.set(this.ids);
    this.ids = larger;
  }
}

export const prefixOf = (id: Uuid): bigint => BigInt(`0x${id.replaceAll('-', '').slice(0, HEX_DIGITS)}`);
