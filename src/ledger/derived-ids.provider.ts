import type { Uuid } from '../kernel/uuid';
import { Mac } from './mac.hash';

const LENGTH_BYTES = 4;
const UUID_DIGITS = 32;
/** RFC 9562 section 5.8: version 8 is for ids whose making is the maker's own business. */
const VERSION_8 = '8';
/** A digit with its upper two bits set to 10. */
const WITH_VARIANT = '89ab89ab89ab89ab';
const MAX_BYTES_PER_CODE_UNIT = 3;
/** A message is put together here and hashed at once; longer ones than an id was ever made of have memory of their own. */
const message = Buffer.alloc(1_024);

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
    return asUuid(this.mac.hexOf(prefixed(purpose, parts)));
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
function prefixed(purpose: string, parts: readonly string[]): Buffer {
  const most = parts.reduce(
    (sum, part) => sum + LENGTH_BYTES + part.length * MAX_BYTES_PER_CODE_UNIT,
    LENGTH_BYTES + purpose.length * MAX_BYTES_PER_CODE_UNIT,
  );
  const bytes = most <= message.length ? message : Buffer.allocUnsafe(most);
  let end = written(bytes, purpose, 0);
  for (const part of parts) end = written(bytes, part, end);
  return bytes.subarray(0, end);
}

function written(bytes: Buffer, part: string, at: number): number {
  const length = bytes.write(part, at + LENGTH_BYTES);
  bytes.writeUInt32BE(length, at);
  return at + LENGTH_BYTES + length;
}

/** In digits as they come from the hash: the first of the third group is the version, the first of the fourth holds the variant in its upper bits. */
function asUuid(digits: string): Uuid {
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${VERSION_8}${digits.slice(13, 16)}-${WITH_VARIANT[parseInt(digits[16]!, 16)]}${digits.slice(17, 20)}-${digits.slice(20, UUID_DIGITS)}` as Uuid;
}
