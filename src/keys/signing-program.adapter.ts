import { type ChildProcess, spawn } from 'node:child_process';
import { isSigned } from '../tlog/ed25519.hash';
import { SigningKeyUnusable } from './signing-key.port';

/** A key-management service answers in far less. */
const ANSWER_WITHIN_MS = 10_000;
/** Windows knows no groups of processes: there the program alone is ended. */
const HAS_GROUPS = process.platform !== 'win32';

/**
 * By a program that asks a key-management service: it takes the bytes on its standard input and prints the Ed25519 signature
 * in base64. What it prints is checked, and must be the same again for the same bytes: Ed25519 as RFC 8032 has it.
 */
export async function signedByProgram(
  command: readonly string[],
  publicKey: Buffer,
  bytes: Uint8Array,
  withinMs = ANSWER_WITHIN_MS,
): Promise<Buffer> {
  const signature = Buffer.from((await answer(command, bytes, withinMs)).trim(), 'base64');
  if (!isSigned(publicKey, bytes, signature))
    throw new SigningKeyUnusable(`${command[0]} gave no signature of the text under ${publicKey.toString('hex')}`);
  return signature;
}

/** Not Node's own limit: that ends the program, and then waits for whatever the program started and left behind with its output. */
function answer([program = '', ...args]: readonly string[], bytes: Uint8Array, withinMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: HAS_GROUPS, windowsHide: true });
    const timer = setTimeout(() => {
      endWithAllItStarted(child);
      child.stdout.destroy();
      reject(new SigningKeyUnusable(`${program} did not answer within ${withinMs} ms`));
    }, withinMs);
    let printed = '';
    child.stdout.setEncoding('latin1').on('data', (part: string) => void (printed += part));
    child.once('error', (fault) => {
      clearTimeout(timer);
      reject(new SigningKeyUnusable(`${program} cannot be started`, { cause: fault }));
    });
    child.once('close', (status) => {
      clearTimeout(timer);
      if (status === 0) resolve(printed);
      else reject(new SigningKeyUnusable(`${program} ended with ${status}`));
    });
    // A program that does not read to the end has not failed for that.
    child.stdin.on('error', () => undefined).end(bytes);
  });
}

function endWithAllItStarted(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch (fault) {
    // All of them are gone already.
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
}
