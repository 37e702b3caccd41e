import type { Uuid } from '../kernel/uuid';

const FIRST_SLOTS = 1_024;
/** Of the slots at most so many are taken: the way to a free one stays short. */
const MOST_TAKEN = 0.7;
const FREE = 0;
/** Odd numbers of Knuth and of MurmurHash3, so that every bit of a reference reaches every bit of its tag. */
const [SPREAD, MIX] = [0x9e3779b1, 0x85ebca6b];

/**
 * Where the record of a reference may stand, at some twenty bytes a reference: a map by text took 130, which for a million people was a third of what a
 * service may hold. Two references may share a tag, so whoever asks looks at the record itself.
 */
export class RefOffsets {
  private tags = new Uint32Array(FIRST_SLOTS);
  /** Nothing stands at the beginning of a file but its header. */
  private offsets = new Float64Array(FIRST_SLOTS);
  private taken = 0;

  add(ref: Uuid, offset: number): void {
    if (this.taken >= this.offsets.length * MOST_TAKEN) this.grow();
    this.put(tagOf(ref), offset);
    this.taken += 1;
  }

  /** Offsets that were added under this reference, or under another one with its tag. */
  *of(ref: Uuid): Generator<number> {
    const [tag, last] = [tagOf(ref), this.offsets.length - 1];
    for (let slot = tag & last; this.offsets[slot] !== FREE; slot = (slot + 1) & last) {
      if (this.tags[slot] === tag) yield this.offsets[slot]!;
    }
  }

  private put(tag: number, offset: number): void {
    const last = this.offsets.length - 1;
    let slot = tag & last;
    while (this.offsets[slot] !== FREE) slot = (slot + 1) & last;
    this.tags[slot] = tag;
    this.offsets[slot] = offset;
  }

  private grow(): void {
    const { tags, offsets } = this;
    this.tags = new Uint32Array(2 * tags.length);
    this.offsets = new Float64Array(2 * offsets.length);
    offsets.forEach((offset, slot) => {
      if (offset !== FREE) this.put(tags[slot]!, offset);
    });
  }
}

/** 32 bits of all 128. */
function tagOf(ref: Uuid): number {
  const digits = ref.replaceAll('-', '');
  let tag = 0;
  for (let at = 0; at < digits.length; at += 8) {
    tag = Math.imul(tag ^ Number.parseInt(digits.slice(at, at + 8), 16), SPREAD);
    tag = Math.imul(tag ^ (tag >>> 15), MIX);
    tag ^= tag >>> 13;
  }
  return tag >>> 0;
}
