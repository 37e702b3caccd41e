import { type Instant, instantOfMicros, microsOf } from '../../../kernel/instant';
import type { JsonObject } from '../../../kernel/canonical-json';
import type { StatusPurpose } from './status-purpose';

const MICROS_PER_HOUR = 3_600_000_000n;
/** Somebody whose clock is behind may ask at the full hour; and an older list, shown again by whoever would hide an act, is none after a day. */
const [GOOD_BEFORE_HOURS, GOOD_FOR_HOURS] = [1n, 24n];

export interface ListToTell {
  /** Its address is its name. */
  readonly id: string;
  readonly issuer: string;
  readonly purpose: StatusPurpose;
  readonly encodedList: string;
  readonly now: Instant;
}

const inSeconds = (micros: bigint): string => instantOfMicros(micros).replace(/\.\d+Z$/, 'Z');

/** As every instance tells it within one hour, byte for byte. */
export function statusList({ id, issuer, purpose, encodedList, now }: ListToTell): JsonObject & { readonly '@context': readonly string[] } {
  const hour = (microsOf(now) / MICROS_PER_HOUR) * MICROS_PER_HOUR;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: inSeconds(hour - GOOD_BEFORE_HOURS * MICROS_PER_HOUR),
    validUntil: inSeconds(hour + GOOD_FOR_HOURS * MICROS_PER_HOUR),
    credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: purpose, encodedList },
  };
}
