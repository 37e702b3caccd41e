import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { send } from './server-faults';

const root = join(__dirname, '..', '..');
const START_MS = 180_000;
const BETWEEN_LOOKS_MS = 25;
const KEPT_CHARACTERS = 2_000;
const LISTENS = /listens on (http:\/\/\S+)\n[\s\S]*openapi\.json/;
const BOOTSTRAP = /administrator key[^:]*: (\S+)/;

/** A test run keeps what its processes say (test/support/run-tap.cjs). */
const { TEST_RUN_FOLDER, NODE_OPTIONS } = process.env;
const keptByRun = TEST_RUN_FOLDER === undefined ? {} : { TEST_RUN_FOLDER, NODE_OPTIONS };

export interface ServiceOptions {
  readonly dataDir: string;
  readonly port: number;
  /** Where its output goes; a full data folder must not end it by its own words. */
  readonly logDir: string;
  /** Of its log file, where there may be several on one folder. */
  readonly name: string;
  /** A PostgreSQL instead of the embedded one. */
  readonly databaseUrl?: string;
  /** First day of a demo ledger; without it a production ledger. */
  readonly demoFrom?: string | undefined;
  /** What Node is told beside the program; a clock that can be stepped unless told. */
  readonly nodeOptions?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const STEPPING_CLOCK = [`--import=${join(__dirname, 'stepping-clock.mjs')}`];

/** The built service as a process of its own, as an operator has it. */
export class ServiceProcess {
  readonly findings: string[] = [];
  readonly url: string;
  private child: ChildProcess | undefined;
  private exited: Promise<unknown> = Promise.resolve();
  private isWanted = false;
  private starts = 0;

  constructor(
    private readonly options: ServiceOptions,
    private readonly onEndedByItself: (finding: Error) => void,
  ) {
    this.url = `http://127.0.0.1:${options.port}`;
  }

  /** Comes back when it listens; what it printed. */
  async start(): Promise<string> {
    this.isWanted = true;
    this.starts += 1;
    const { dataDir, port, demoFrom, databaseUrl, nodeOptions = STEPPING_CLOCK, environment = {} } = this.options;
    const log = openSync(this.logFile, 'w', 0o600);
    const child = spawn(process.execPath, [...nodeOptions, join(root, 'dist', 'main.js')], {
      cwd: root,
      stdio: ['ignore', log, log],
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        DATA_DIR: dataDir,
        RATE_LIMITS: 'off',
        ...keptByRun,
        ...(demoFrom ? { LEDGER_DEMO_FROM: demoFrom } : {}),
        ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
        ...environment,
      },
    });
    closeSync(log);
    this.child = child;
    this.exited = once(child, 'exit').then(() => {
      if (this.isWanted) this.found(`the service ended by itself (${child.exitCode ?? child.signalCode})`);
    });
    return this.untilListening(child);
  }

  /** The administrator's key, printed at the very first start. */
  async startFirst(): Promise<string> {
    return BOOTSTRAP.exec(await this.start())![1]!;
  }

  /** Also one that was never started or has ended. */
  async kill(): Promise<void> {
    this.isWanted = false;
    if (this.child?.pid) send(this.child.pid, 'SIGKILL');
    await this.exited;
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    send(this.pid, 'SIGTERM');
    await this.exited;
    if (this.child?.exitCode !== 0) this.found(`the service did not stop in peace (${this.child?.exitCode ?? this.child?.signalCode})`);
  }

  /** It stands still, as in a machine that was suspended, and then goes on. */
  async suspend(ms: number): Promise<void> {
    send(this.pid, 'SIGSTOP');
    await pause(ms);
    send(this.pid, 'SIGCONT');
  }

  stepClockBack(): void {
    send(this.pid, 'SIGUSR2');
  }

  get pid(): number {
    if (!this.child?.pid) throw new Error('the service was not started');
    return this.child.pid;
  }

  private logTail(): string {
    return readFileSync(this.logFile, 'utf8').slice(-KEPT_CHARACTERS).replaceAll('\n', ' | ');
  }

  private found(what: string): void {
    const finding = `${what}: ${this.logTail()}`;
    this.findings.push(finding);
    this.onEndedByItself(new Error(finding));
  }

  private get logFile(): string {
    return join(this.options.logDir, `${this.options.name}-${this.starts}.log`);
  }

  private async untilListening(child: ChildProcess): Promise<string> {
    const deadline = performance.now() + START_MS;
    for (;;) {
      const printed = readFileSync(this.logFile, 'utf8');
      if (LISTENS.test(printed)) return printed;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the service ended before it listened: ${this.logTail()}`);
      if (performance.now() > deadline) throw new Error(`the service did not listen within ${START_MS / 1_000} s: ${this.logTail()}`);
      await pause(BETWEEN_LOOKS_MS);
    }
  }
}
