import { spawn } from 'node:child_process';
import { isSigned } from '../tlog/ed25519.hash';

/** A key-management service answers in far less. */
const ANSWER_WITHIN_MS = 10_000;

/** The program did not give a signature of these bytes under this key. */
export class SigningKeyUnusable extends Error {}

/**
 * By a program that asks a key-management service: it takes the bytes on its standard input and prints the Ed25519 signature
 * in base64. What it prints is checked, and must be the same again for the same bytes: Ed25519 as RFC 8032 has it.
 */
export async function signedByProgram(command: readonly string[], publicKey: Buffer, bytes: Uint8Array): Promise<Buffer> {
  const signature = Buffer.from((await answer(command, bytes)).trim(), 'base64');
  if (!isSigned(publicKey, bytes, signature)) throw new SigningKeyUnusable(`${command[0]} gave no signature of the text under ${publicKey.toString('hex')}`);
  return signature;
}

function answer([program = '', ...args]: readonly string[], bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], timeout: ANSWER_WITHIN_MS, killSignal: 'SIGKILL', windowsHide: true });
    let printed = '';
    child.stdout.setEncoding('latin1').on('data', (part: string) => void (printed += part));
    child.once('error', (fault) => reject(new SigningKeyUnusable(`${program} cannot be started`, { cause: fault })));
    child.once('close', (status) => (status === 0 ? resolve(printed) : reject(new SigningKeyUnusable(`${program} ended with ${status}`))));
    // A program that does not read to the end has not failed for that.
    child.stdin.on('error', () => undefined).end(bytes);
  });
}
