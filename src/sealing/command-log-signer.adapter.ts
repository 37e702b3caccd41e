import { spawn } from 'node:child_process';
import { isSigned, SIGNATURE_BYTES } from '../tlog/ed25519.hash';
import { LOG_SIGNATURE, type VerifierKey, verifierKey } from '../tlog/verifier-key.hash';
import type { NoteSignature } from '../tlog/note';
import type { LogSigner } from './log-signer.port';

/** A key-management service answers in far less. */
const ANSWER_WITHIN_MS = 10_000;

/** The program did not give a signature of this text under this key. */
export class LogKeyUnusable extends Error {}

/**
 * A program that asks a key-management service: it takes the text on its standard input and prints the Ed25519 signature
 * in base64. What it prints is checked, and must be the same again for the same text: Ed25519 as RFC 8032 has it.
 */
export class CommandLogSigner implements LogSigner {
  readonly key: VerifierKey;

  constructor(origin: string, private readonly command: readonly string[], publicKey: Buffer) {
    this.key = verifierKey(origin, LOG_SIGNATURE, publicKey);
  }

  async sign(text: string): Promise<NoteSignature> {
    const bytes = Buffer.from((await this.answer(text)).trim(), 'base64');
    if (bytes.length !== SIGNATURE_BYTES || !isSigned(this.key.publicKey, Buffer.from(text), bytes)) throw new LogKeyUnusable(`${this.command[0]} gave no signature of the text under ${this.key.name}`);
    return { name: this.key.name, keyId: this.key.id, bytes };
  }

  private answer(text: string): Promise<string> {
    const [program = '', ...args] = this.command;
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], timeout: ANSWER_WITHIN_MS, killSignal: 'SIGKILL', windowsHide: true });
      let answer = '';
      child.stdout.setEncoding('latin1').on('data', (part: string) => void (answer += part));
      child.once('error', (fault) => reject(new LogKeyUnusable(`${program} cannot be started`, { cause: fault })));
      child.once('close', (status) => (status === 0 ? resolve(answer) : reject(new LogKeyUnusable(`${program} ended with ${status}`))));
      // A program that does not read to the end has not failed for that.
      child.stdin.on('error', () => undefined).end(text);
    });
  }
}
