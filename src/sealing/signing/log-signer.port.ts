import type { NoteSignature } from '../../tlog/note';
import type { VerifierKey } from '../../tlog/verifier-key.hash';

/** Signs for the log. Ed25519 alone: the same text must always give the same signature, for a sealer that died signs again. */
export interface LogSigner {
  readonly key: VerifierKey;
  sign(text: string): Promise<NoteSignature>;
}
