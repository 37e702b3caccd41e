import { signedByProgram } from '../../keys/signing-program.adapter';
import type { NoteSignature } from '../../tlog/note';
import { LOG_SIGNATURE, type VerifierKey, verifierKey } from '../../tlog/verifier-key.hash';
import type { LogSigner } from './log-signer.port';

/** A program that asks a key-management service signs for the log. */
export class CommandLogSigner implements LogSigner {
  readonly key: VerifierKey;

  constructor(
    origin: string,
    private readonly command: readonly string[],
    publicKey: Buffer,
  ) {
    this.key = verifierKey(origin, LOG_SIGNATURE, publicKey);
  }

  async sign(text: string): Promise<NoteSignature> {
    return { name: this.key.name, keyId: this.key.id, bytes: await signedByProgram(this.command, this.key.publicKey, Buffer.from(text)) };
  }
}
