import { canonicalJson } from '../kernel/canonical-json';
import type { StreamName } from '../kernel/fold';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';

/** What the transparency log publishes of an event: commitments, a pseudonymous stream, no payload. */
export interface SealedEvent {
  readonly at: Instant;
  readonly d: string;
  readonly leafIndex: number;
  readonly id: Uuid;
  readonly m: string;
  readonly revision: number;
  readonly stream: StreamName;
  readonly type: string;
  readonly typeVersion: number;
}

/** The version of the envelope. Any change of what stands below is version 2; entries of version 1 stay as they are. */
const ENVELOPE_VERSION = 1;

/**
 * The canonical text of an entry, whose UTF-8 bytes are the leaf: its members in the order of RFC 8785, written out since
 * sorting and asking each for its kind took most of the time that a leaf takes.
 * @throws NotCanonical for a lone surrogate in a name
 */
export const leafEntry = ({ at, d, leafIndex, id, m, revision, stream, type, typeVersion }: SealedEvent): string =>
  `{"at":"${at}","d":"${d}","i":${leafIndex},"id":"${id}","m":"${m}","r":${revision},"s":${canonicalJson(stream)},"t":${canonicalJson(type)},"tv":${typeVersion},"v":${ENVELOPE_VERSION}}`;
