import type { Uuid } from '../../kernel/uuid';
import { writeIdBytes } from '../ids/id-runs';

/** Eight bytes of each id, which are enough to be sure enough: two of 10^9 random ones are alike once in 37 such logs. */
const PREFIX_BYTES = 8;
const FIRST_ROOM = 65_536;

/** Tells which ids were seen more than once, at eight bytes an event. */
export class SeenIds {
  private ids = new BigUint64Array(FIRST_ROOM);
  /** The same room, byte by byte: making a number of each id took as long as hashing it. */
  private bytes = bytesOf(this.ids);
  private count = 0;

  add(id: Uuid): void {
    if (this.count === this.ids.length) this.grow();
    writeIdBytes(id, PREFIX_BYTES, this.bytes, PREFIX_BYTES * this.count);
    this.count += 1;
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
    this.bytes = bytesOf(larger);
  }
}

const bytesOf = ({ buffer }: BigUint64Array): Uint8Array => new Uint8Array(buffer);

export function prefixOf(id: Uuid): bigint {
  const one = new BigUint64Array(1);
  writeIdBytes(id, PREFIX_BYTES, bytesOf(one), 0);
  return one[0]!;
}
