import type { Uuid } from '../../../kernel/uuid';
import { opened, sealed } from '../../../keys/gcm.hash';

/** Which part of which upload. Bound to the ciphertext, so that parts can be neither exchanged nor put in another order. */
export interface PartPlace {
  readonly uploadId: Uuid;
  readonly part: number;
}
const bound = ({ uploadId, part }: PartPlace): Buffer => Buffer.from(`skills-ledger/evidence-part/v1\n${uploadId}\n${part}`);

/** A key seals the parts of one upload, each once. */
export const sealedPart = (bytes: Buffer, key: Buffer, place: PartPlace, iv: Buffer): Buffer => sealed(bytes, key, bound(place), iv);

/** @throws Error where the bytes were altered, moved, or sealed under another key */
export const openedPart = (bytes: Buffer, key: Buffer, place: PartPlace): Buffer => opened(bytes, key, bound(place));
