import { ChildProcess, spawn } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Arguments } from './arguments';

export interface Service {
  readonly url: string;
  readonly adminKey: string;
  readonly dataDir: string;
  readonly pid: number;
  /** The folder held a ledger of this story already. */
  readonly goesOn: boolean;
  /** Writes the names and values to `demo.env` beside the data, readable by its owner alone. */
  save(values: Readonly<Record<string, string>>): void;
  stop(): Promise<void>;
  /** Lets the service run on after this process. */
  leave(): void;
}

const START_MS = 60_000;
const STOP_MS = 30_000;
const LOOK_MS = 25;
/** The log holds the administrator's key, once. */
const OWNER_ONLY = 0o600;
const LISTENS = /listens on (http:\/\/\S+)/;
const BOOTSTRAP = /administrator key[^:]*: (\S+)/;

/** What is played: a folder holds one of them, which a second run goes on with. */
export interface Plays {
  readonly name: string;
  /** The first day of the ledger's clock. */
  readonly beginsOn: string;
}

/**
 * Starts the built service with a demo ledger, as a process of its own.
 * @throws where the folder holds the ledger of another story: its steps would be met half done
 */
export async function startService({ port, data, keep }: Arguments, { name, beginsOn }: Plays): Promise<Service> {
  const dataDir = data ?? mkdtempSync(join(tmpdir(), 'skills-ledger-demo-'));
  mkdirSync(dataDir, { recursive: true });
  const envFile = join(dataDir, 'demo.env');
  const held = saved(envFile, 'PLAYS') ?? name;
  if (held !== name) throw new Error(`${dataDir} holds ${held}, not ${name}; use another folder`);
  // A file, not a pipe: a service that is left running must not hold the streams of whoever started the demo.
  const logFile = join(dataDir, 'service.log');
  const log = openSync(logFile, 'w', OWNER_ONLY);
  const child = spawn(process.execPath, [join(__dirname, '..', 'main.js')], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LEDGER_DEMO_FROM: beginsOn },
    stdio: ['ignore', log, log],
    detached: keep,
  });
  closeSync(log);
  const printed = await untilListening(child, logFile);
  const save = saver(envFile, name);
  const newKey = BOOTSTRAP.exec(printed)?.[1];
  const adminKey = newKey ?? saved(envFile, 'ADMIN_KEY');
  if (!adminKey) throw new Error(`${dataDir} holds a ledger whose administrator key is not in demo.env; use another folder`);
  save({ ADMIN_KEY: adminKey, PID: String(child.pid) });
  return {
    url: LISTENS.exec(printed)![1]!,
    adminKey,
    dataDir,
    save,
    pid: child.pid!,
    goesOn: newKey === undefined,
    stop: async () => {
      await stop(child);
      if (data === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
    leave: () => child.unref(),
  };
}

async function untilListening(child: ChildProcess, logFile: string): Promise<string> {
  for (let waited = 0; waited < START_MS; waited += LOOK_MS) {
    const printed = readFileSync(logFile, 'utf8');
    if (LISTENS.test(printed) && printed.includes('/openapi.json')) return printed;
    if (hasEnded(child)) throw new Error(`the service ended before it listened:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`the service did not listen within ${START_MS / 1000} s; see ${logFile}`);
}

function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the service did not stop within ${STOP_MS / 1000} s`)), STOP_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** One that was killed has a signal and no code. */
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

const saved = (file: string, name: string): string | undefined =>
  existsSync(file) ? new RegExp(`^${name}=(.+)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1] : undefined;

function saver(file: string, plays: string): Service['save'] {
  return (values) => {
    const text = Object.entries({ PLAYS: plays, ...values })
      .map(([name, value]) => `${name}=${value}\n`)
      .join('');
    writeFileSync(file, text, { mode: OWNER_ONLY });
    chmodSync(file, OWNER_ONLY);
  };
}
