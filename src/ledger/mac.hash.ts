import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
/** Messages of up to so many bytes are put behind the key where it stands. */
const SHORT_BYTES = 448;
const [INNER, OUTER] = [0x36, 0x5c];

/** HMAC-SHA256 (RFC 2104) under one key by two calls, behind beginnings that stand there already: node:crypto's own makes an object for each, at three times the cost. */
export class Mac {
  private readonly inner: Buffer;
  private readonly outer: Buffer;

  /** @throws RangeError for a key that would have to be hashed itself */
  constructor(key: Buffer) {
    if (key.length > BLOCK_BYTES) throw new RangeError(`a key has at most ${BLOCK_BYTES} bytes, not ${key.length}`);
    [this.inner, this.outer] = [padded(key, INNER, SHORT_BYTES), padded(key, OUTER, DIGEST_BYTES)];
  }

  of(message: Buffer): Buffer {
    return hash('sha256', this.behindKey(message), 'buffer');
  }

  /** The same in digits. */
  hexOf(message: Buffer): string {
    return hash('sha256', this.behindKey(message), 'hex');
  }

  private behindKey(message: Buffer): Buffer {
    this.outer.write(hash('sha256', this.begun(message), 'binary'), BLOCK_BYTES, 'binary');
    return this.outer;
  }

  private begun(message: Buffer): Buffer {
    const end = BLOCK_BYTES + message.length;
    if (end > this.inner.length) return Buffer.concat([this.inner.subarray(0, BLOCK_BYTES), message]);
    message.copy(this.inner, BLOCK_BYTES);
    return this.inner.subarray(0, end);
  }
}

/** The key's block, and room for what is written behind it. */
function padded(key: Buffer, pad: number, room: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES + room);
  block.fill(pad, 0, BLOCK_BYTES);
  key.forEach((byte, at) => (block[at]! ^= byte));
  return block;
}
