import type { Uuid } from '../kernel/uuid';
import { Mac } from './mac.hash';

const LENGTH_BYTES = 4;
const UUID_BYTES = 16;
/** RFC 9562 section 5.8: version 8 is for ids whose making is the maker's own business. */
const VERSION_8 = 0x80;
const VARIANT = 0x80;

/**
 * Ids that the same facts always give and nobody without the key can guess: a retry meets the same streams (decision
 * 12), and natural uniqueness is a derived stream with expected revision "no-stream" (decision 4).
 */
export class DerivedIds {
  private readonly mac: Mac;

  constructor(idKey: Buffer) {
    this.mac = new Mac(idKey);
  }

  of(purpose: string, ...parts: readonly string[]): Uuid {
    return asUuid(this.mac.of(prefixed([purpose, ...parts])).subarray(0, UUID_BYTES));
  }

  /** The id of the command behind a request. Every id that the command creates is derived from it. */
  commandId(tenant: Uuid | null, client: string, idempotencyKey: string): Uuid {
    return this.of('command', tenant ?? 'none', client, idempotencyKey);
  }

  /** The id of the nth thing of its kind that a command creates. */
  ofCommand(commandId: Uuid, purpose: string, ordinal = 0): Uuid {
    return this.of(purpose, commandId, String(ordinal));
  }

  /** One per employer, so that two employers cannot find out that they know the same person (decision 4). */
  workerId(tenant: Uuid, personRef: Uuid): Uuid {
    return this.of('worker', tenant, personRef);
  }
}

/** Each with its length before it, so that no part can run into the next: ("ab", "c") is not ("a", "bc"). */
function prefixed(parts: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + LENGTH_BYTES + Buffer.byteLength(part), 0));
  let at = 0;
  for (const part of parts) {
    const length = bytes.write(part, at + LENGTH_BYTES);
    bytes.writeUInt32BE(length, at);
    at += LENGTH_BYTES + length;
  }
  return bytes;
}

function asUuid(bytes: Buffer): Uuid {
  bytes[6] = (bytes[6]! & 0x0f) | VERSION_8;
  bytes[8] = (bytes[8]! & 0x3f) | VARIANT;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Uuid;
}
