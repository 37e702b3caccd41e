import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { Logger } from '@nestjs/common';
import { msUntilNight } from './night';

/** What is read of the program's last line: a report lists a thousand findings at most. */
const MAX_ANSWER_CHARACTERS = 4_000_000;

/** Has the whole ledger read and compared once a night, by a program of its own that lets everybody else go first. */
export class NightlyAudit {
  private readonly log = new Logger('audit');
  private timer: NodeJS.Timeout | undefined;
  private child: ChildProcess | undefined;
  private isStopping = false;

  constructor(
    private readonly program: readonly string[],
    private readonly nowMs: () => number = Date.now,
  ) {}

  start(): void {
    if (this.isStopping) return;
    this.timer = setTimeout(() => void this.run().finally(() => this.start()), msUntilNight(this.nowMs()));
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.isStopping = true;
    const { child } = this;
    if (!child) return;
    await new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.kill();
    });
  }

  /** The exit code; what was found is told in the program log, without names of people. */
  async run(): Promise<number> {
    const [code, answer] = await this.ended();
    if (code === 1) this.log.error(`the audit raised an alarm: ${summaryOf(answer)}`);
    else if (code !== 0) this.log.warn(`the audit did not come to its end (${code})`);
    return code;
  }

  private ended(): Promise<readonly [code: number, answer: string]> {
    const child = spawn(process.execPath, [...this.program], { stdio: ['ignore', 'pipe', 'inherit'], windowsHide: true });
    this.child = child;
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let answer = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => void (answer = (answer + part).slice(-MAX_ANSWER_CHARACTERS)));
    return new Promise((resolve) => {
      child.once('error', () => resolve([-1, '']));
      child.once('close', (code) => {
        this.child = undefined;
        resolve([code ?? -1, answer]);
      });
    });
  }
}

/** Counts alone: the report itself is kept beside the seal. */
function summaryOf(answer: string): string {
  const last = answer.trimEnd().split('\n').at(-1) ?? '';
  try {
    return JSON.stringify((JSON.parse(last) as { counts: object }).counts);
  } catch {
    return 'npm run ledger -- audit tells what it is';
  }
}
