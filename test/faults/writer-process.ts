import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { commandIdOf, eventsOf, ownStream } from './append-plan';
import type { Acknowledged } from './log-audit';
import type { Progress } from './progress';
import type { WriterOrders } from './store-writer';

const root = join(__dirname, '..', '..');
const program = [
  join('--import=./test', 'faults', 'stepping-clock.mjs'),
  join('test', 'support', 'run-typescript.mjs'),
  join('test', 'faults', 'store-writer.ts'),
];

/** One writer on the store, seen from outside: it may be killed, and a successor goes on where its answers ended. */
export class WriterProcess {
  readonly acknowledged: Acknowledged[] = [];
  readonly findings: string[] = [];
  private readonly from: number[];
  private readonly lastAt: string[] = [];
  private child!: ChildProcess;
  private ended!: Promise<unknown>;
  private isWanted = false;
  /** It has said something, so it is past its loading; before that a signal would end it, as any program that has not begun to listen for it. */
  private isUp = false;
  private isToStepBack = false;

  constructor(
    private readonly orders: Omit<WriterOrders, 'from'>,
    lanes: number,
    private readonly answers: Progress,
    private readonly retries: Progress,
  ) {
    this.from = Array.from({ length: lanes }, () => 0);
  }

  start(): void {
    [this.isWanted, this.isUp] = [true, false];
    this.child = spawn(process.execPath, [...program, JSON.stringify({ ...this.orders, from: this.from } satisfies WriterOrders)], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdin!.on('error', () => undefined); // It may be dead already when it is told to stop.
    const lines = createInterface(this.child.stdout!).on('line', (line) => this.hear(line));
    this.ended = Promise.all([once(this.child, 'exit'), once(lines, 'close')]).then(([[code, signal]]) => {
      if (this.isWanted) this.endedByItself(code ?? signal);
    });
  }

  /** Comes back when it is dead and all that it told has been heard. */
  async kill(): Promise<void> {
    this.isWanted = false;
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** It finishes what it has begun. */
  async stop(): Promise<void> {
    this.isWanted = false;
    this.child.stdin!.end('stop\n');
    await this.ended;
    if (this.child.exitCode !== 0)
      this.findings.push(`writer ${this.orders.writer} could not finish: ${this.child.exitCode ?? this.child.signalCode}`);
  }

  /** At once, or as soon as it is up. */
  stepClockBack(): void {
    if (this.isUp) this.child.kill('SIGUSR2');
    else this.isToStepBack = true;
  }

  /** A stream to which the lane will append soon. */
  nextStream(lane: number): string {
    return ownStream(this.lane(lane), this.from[lane]! + 1);
  }

  private hear(line: string): void {
    this.isUp = true;
    if (this.isToStepBack) this.child.kill('SIGUSR2');
    this.isToStepBack = false;
    const [word, index, n, position, at] = line.split(' ') as [string, ...string[]];
    if (word === 'retried') this.retries.step();
    else if (word === 'acknowledged') this.note(Number(index), Number(n), BigInt(position!), at!);
    else this.findings.push(`writer ${this.orders.writer}: ${line}`);
  }

  private endedByItself(how: unknown): void {
    this.findings.push(`writer ${this.orders.writer} ended by itself: ${String(how)}`);
    this.answers.abandon(new Error(this.findings.join(' | ')));
  }

  private note(index: number, n: number, position: bigint, at: string): void {
    const lane = this.lane(index);
    if (n !== this.from[index])
      this.findings.push(`lane ${index} of writer ${this.orders.writer} answered ${n} instead of ${this.from[index]}`);
    if (at <= (this.lastAt[index] ?? '')) this.findings.push(`time ran back in answers: ${at} after ${this.lastAt[index]}`);
    this.lastAt[index] = at;
    this.from[index] = n + 1;
    this.acknowledged.push({ commandId: commandIdOf(lane, n), position, events: eventsOf(lane, n) });
    this.answers.step();
  }

  private lane(lane: number): { seed: number; writer: number; lane: number } {
    return { seed: this.orders.seed, writer: this.orders.writer, lane };
  }
}
