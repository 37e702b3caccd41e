import type { KeyObject } from 'node:crypto';
import { isSigned, publicBytesOf, signed, SIGNATURE_BYTES } from './ed25519.hash';
import type { Note, NoteSignature } from './note';
import { COSIGNATURE, LOG_SIGNATURE, type VerifierKey, verifierKey } from './verifier-key.hash';

const TIME_BYTES = 8;

/** Text and signatures that were checked: which of the known keys signed it. */
export interface OpenedNote {
  readonly text: string;
  readonly signedBy: readonly SignedBy[];
}
export interface SignedBy {
  readonly key: VerifierKey;
  /** Seconds since 1970 of a cosignature; nothing beside a signature of a log. */
  readonly time?: bigint;
}

/** A known key's signature that fails, or none of a known key: such a note says nothing. */
export class NoteRefused extends Error {}

const cosignedMessage = (text: string, time: bigint): Buffer => Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);

export function signNote(name: string, key: KeyObject, text: string): NoteSignature {
  const { id } = verifierKey(name, LOG_SIGNATURE, publicBytesOf(key));
  return { name, keyId: id, bytes: signed(key, Buffer.from(text)) };
}

/** C2SP tlog-cosignature: at that time this was the largest consistent tree that the witness had seen of this log. */
export function cosignNote(name: string, key: KeyObject, text: string, time: bigint): NoteSignature {
  const { id } = verifierKey(name, COSIGNATURE, publicBytesOf(key));
  const stamp = Buffer.alloc(TIME_BYTES);
  stamp.writeBigUInt64BE(time);
  return { name, keyId: id, bytes: Buffer.concat([stamp, signed(key, cosignedMessage(text, time))]) };
}

/** Whether a signature of a known key is one, and of which time. */
function checked(key: VerifierKey, text: string, bytes: Buffer): SignedBy | undefined {
  if (key.kind === LOG_SIGNATURE) return isSigned(key.publicKey, Buffer.from(text), bytes) ? { key } : undefined;
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return undefined;
  const time = bytes.readBigUInt64BE();
  return isSigned(key.publicKey, cosignedMessage(text, time), bytes.subarray(TIME_BYTES)) ? { key, time } : undefined;
}

/** Signatures of unknown keys are ignored; one of a known key that fails refuses the whole. @throws NoteRefused */
export function openNote({ text, signatures }: Note, known: readonly VerifierKey[]): OpenedNote {
  const signedBy = signatures.flatMap(({ name, keyId, bytes }) => {
    const key = known.find((each) => each.name === name && each.id === keyId);
    if (!key) return [];
    const good = checked(key, text, bytes);
    if (!good) throw new NoteRefused(`the signature of ${name} (${keyId}) is not one of this text`);
    return [good];
  });
  if (signedBy.length === 0) throw new NoteRefused('no known key signed this text');
  return { text, signedBy };
}
