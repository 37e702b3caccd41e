/** Bits for a key, of which each key sets {@link PROBES}: of a thousand keys that were never added some seven are taken for one that was. */
const BITS_PER_KEY = 12;
const PROBES = 4;
/** A layer that is full gets one of twice its size beside it: small tables take little, large ones 1.5 bytes a key. */
const FIRST_LAYER_KEYS = 2_048;
const BITS_PER_WORD = 32;
const [FNV_OFFSET, FNV_PRIME, OTHER_PRIME] = [0x811c9dc5, 0x01000193, 0x85ebca6b];

interface Layer {
  readonly words: Uint32Array;
  readonly keys: number;
}
const layerOf = (keys: number): Layer => ({ words: new Uint32Array((keys * BITS_PER_KEY) / BITS_PER_WORD), keys });

/** Remembers in little room which keys were added (a Bloom filter): it may take a stranger for one of them, and never one of them for a stranger. */
export class KeyFilter {
  private readonly layers: Layer[] = [];
  private left = 0;

  add(key: string): void {
    if (this.left === 0) this.grow();
    this.left -= 1;
    const { words } = this.layers.at(-1)!;
    const [bits, first, step] = [words.length * BITS_PER_WORD, ...hashesOf(key)];
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = (first + probe * step) % bits;
      words[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  mayHold(key: string): boolean {
    if (this.layers.length === 0) return false;
    const [first, step] = hashesOf(key);
    return this.layers.some(({ words }) => isIn(words, first, step));
  }

  private grow(): void {
    const layer = layerOf((this.layers.at(-1)?.keys ?? FIRST_LAYER_KEYS / 2) * 2);
    this.left = layer.keys;
    this.layers.push(layer);
  }
}

function isIn(words: Uint32Array, first: number, step: number): boolean {
  const bits = words.length * BITS_PER_WORD;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = (first + probe * step) % bits;
    if ((words[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** Two hashes in one pass (FNV-1a, and the same with another prime); the second is odd, so that no probe falls on the one before. */
function hashesOf(key: string): readonly [first: number, step: number] {
  let [one, other] = [FNV_OFFSET, FNV_OFFSET];
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    one = Math.imul(one ^ code, FNV_PRIME);
    other = Math.imul(other ^ code, OTHER_PRIME);
  }
  return [one >>> 0, (other | 1) >>> 0];
}
