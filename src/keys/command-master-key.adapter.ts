import { spawnSync } from 'node:child_process';
import type { CommandFault, MasterKeyAct } from './keys.refusals';
import type { MasterKey } from './master-key.port';
import { MasterKeyUnusable } from './master-key-unusable';

/** A key-management service answers in far less; a start that waits longer only looks like one that hangs. */
const ANSWER_WITHIN_MS = 10_000;
/** One record of some hundred bytes goes there and back. */
const MAX_ANSWER_BYTES = 65_536;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** By convention (sysexits.h EX_DATAERR): what was asked to be unwrapped is none of its own. */
const NOT_ITS_OWN = 65;

/**
 * A program that asks a key-management service: run as `<command> wrap` or `<command> unwrap`, it takes base64 on its
 * standard input and prints base64. What it says of a fault on standard error is shown as it is. The key never comes here.
 */
export class CommandMasterKey implements MasterKey {
  readonly kind = 'COMMAND';
  readonly keyId = null;

  constructor(
    private readonly command: readonly string[],
    private readonly answerWithinMs = ANSWER_WITHIN_MS,
  ) {}

  wrap(bytes: Buffer): Buffer {
    return this.asked('WRAP', bytes) ?? this.failed('WRAP', 'ENDED_BADLY');
  }

  unwrap(wrapped: Buffer): Buffer | undefined {
    return this.asked('UNWRAP', wrapped);
  }

  private asked(act: MasterKeyAct, bytes: Buffer): Buffer | undefined {
    const [program = '', ...args] = this.command;
    const { error, status, stdout } = spawnSync(program, [...args, act.toLowerCase()], {
      input: `${bytes.toString('base64')}\n`,
      timeout: this.answerWithinMs,
      killSignal: 'SIGKILL',
      maxBuffer: MAX_ANSWER_BYTES,
      stdio: ['pipe', 'pipe', 'inherit'],
      windowsHide: true,
    });
    const code = (error as NodeJS.ErrnoException | undefined)?.code;
    // A program that does not read its input to the end has not failed for that.
    if (code === 'ETIMEDOUT') return this.failed(act, 'TOO_SLOW');
    if (code !== undefined && code !== 'EPIPE') return this.failed(act, 'NOT_FOUND');
    if (act === 'UNWRAP' && status === NOT_ITS_OWN) return undefined;
    if (status !== 0) return this.failed(act, 'ENDED_BADLY');
    const text = stdout.toString('latin1').trim();
    return BASE64.test(text) ? Buffer.from(text, 'base64') : this.failed(act, 'NO_BASE64');
  }

  /** The program alone is named: its arguments may say how it proves who it is. */
  private failed(act: MasterKeyAct, fault: CommandFault): never {
    throw new MasterKeyUnusable('MASTER_KEY_COMMAND_FAILED', { command: this.command[0] ?? '', act, fault });
  }
}
