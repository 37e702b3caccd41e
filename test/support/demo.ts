import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { environmentFor } from './logs/store-of-log';
import { until } from './until';

const root = join(__dirname, '..', '..');

export interface DemoResult {
  readonly url: string;
  readonly keys: Readonly<
    Record<
      'admin' | 'regulator' | 'regulatorApprover' | 'enterprise' | 'enterpriseApprover' | 'otherEnterprise' | 'payroll' | 'auditor',
      string
    >
  >;
  readonly counts: Readonly<
    Record<'enterprises' | 'workers' | 'candidacies' | 'certificates' | 'promotions' | 'appointments' | 'allowances' | 'events', number>
  >;
  readonly samples: Readonly<
    Record<'enterpriseId' | 'batchId' | 'certificateId' | 'certificateNumber' | 'annulledCertificateId' | 'workerId' | 'period', string>
  >;
  readonly seconds: number;
}

/** The product as a user has it: built, and run as programs of their own. */
export const build = (): void => void execFileSync(process.execPath, [join(root, 'scripts', 'build-if-stale.mjs')], { stdio: 'ignore' });

export interface Played {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A demo without a folder has one of its own, and so a log of its own. */
const folderOf = (args: readonly string[]): string => args[args.indexOf('--data') + 1 || args.length] ?? join(tmpdir(), randomUUID());

/** Plays the demo; `onLine` sees each line of progress as it comes. */
export function play(args: readonly string[], onLine: (line: string) => void = () => undefined): Promise<Played> {
  const child = spawn(process.execPath, [join(root, 'dist', 'demo', 'main.js'), ...args], {
    cwd: root,
    env: environmentFor(resolve(root, folderOf(args))),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
    String(chunk).split('\n').forEach(onLine);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
}

export const resultOf = ({ output, errors }: Played): DemoResult => {
  const last = output.trim().split('\n').at(-1);
  if (!last?.startsWith('{')) throw new Error(`the demo printed no result:\n${output}\n${errors}`);
  return JSON.parse(last) as DemoResult;
};

/** A service that a demo left running: told to end, and gone. @throws where it does not end */
export async function stopped(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  await until(() => !existsSync(`/proc/${pid}`));
}
