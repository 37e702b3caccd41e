/** Bits for a key, of which each key sets {@link PROBES}: of a thousand keys that were never added one at most is taken for one that was. */
const BITS_PER_KEY = 16;
const PROBES = 6;
/** A layer that is full gets one of twice its size beside it: small tables take little, large ones 2 to 4 bytes a key. A power of two. */
const FIRST_LAYER_KEYS = 4_096;
const BITS_PER_WORD = 32;
const [FNV_OFFSET, FNV_PRIME, OTHER_PRIME] = [0x811c9dc5, 0x01000193, 0x85ebca6b];

/** Its bits are as many as a power of two, so that a probe falls into it by a mask. */
type Layer = Int32Array;
const layerOf = (keys: number): Layer => new Int32Array((keys * BITS_PER_KEY) / BITS_PER_WORD);

/** Remembers in little room which keys were added (a Bloom filter): it may take a stranger for one of them, and never one of them for a stranger. */
export class KeyFilter {
  private readonly layers: Layer[] = [];
  private left = 0;
  /** Two hashes of the key that was asked for last. In fields, for a pair of them would be an object for each question. */
  private first = 0;
  private step = 0;

  mayHold(key: string): boolean {
    if (this.layers.length === 0) return false;
    this.hash(key);
    return this.holdsHashed();
  }

  /** False where it may have been held before. Held twice it takes no more room than once. */
  add(key: string): boolean {
    this.hash(key);
    if (this.holdsHashed()) return false;
    if (this.left === 0) this.grow();
    this.left -= 1;
    const words = this.layers.at(-1)!;
    const mask = words.length * BITS_PER_WORD - 1;
    for (let probe = 0, bit = this.first; probe < PROBES; probe += 1, bit = (bit + this.step) | 0)
      words[(bit & mask) >>> 5]! |= 1 << (bit & 31);
    return true;
  }

  private grow(): void {
    const keys = this.layers.length === 0 ? FIRST_LAYER_KEYS : (this.layers.at(-1)!.length * BITS_PER_WORD * 2) / BITS_PER_KEY;
    this.left = keys;
    this.layers.push(layerOf(keys));
  }

  private holdsHashed(): boolean {
    for (const words of this.layers) if (isIn(words, this.first, this.step)) return true;
    return false;
  }

  /** Both in one pass (FNV-1a, and the same with another prime); the second is odd, so that no probe falls on the one before. */
  private hash(key: string): void {
    let [one, other] = [FNV_OFFSET | 0, FNV_OFFSET | 0];
    for (let index = 0; index < key.length; index += 1) {
      const code = key.charCodeAt(index);
      one = Math.imul(one ^ code, FNV_PRIME);
      other = Math.imul(other ^ code, OTHER_PRIME);
    }
    this.first = one;
    this.step = other | 1;
  }
}

function isIn(words: Layer, first: number, step: number): boolean {
  const mask = words.length * BITS_PER_WORD - 1;
  for (let probe = 0, bit = first; probe < PROBES; probe += 1, bit = (bit + step) | 0)
    if ((words[(bit & mask) >>> 5]! & (1 << (bit & 31))) === 0) return false;
  return true;
}
