import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What the demo says at its end, as far as benchmarks need it. */
export interface Story {
  readonly keys: {
    readonly admin: string;
    readonly enterprise: string;
    readonly payroll: string;
    readonly regulator: string;
    readonly auditor: string;
  };
  readonly samples: {
    readonly enterpriseId: string;
    readonly period: string;
    readonly workerId: string;
    readonly certificateId: string;
    readonly certificateNumber: string;
    readonly batchId: string;
  };
}

/** Plays the demo's story into a database by the built product, as `npm run demo` does; its keys are in a folder that stays where one is named. */
export async function playStory(databaseUrl: string, dataDir?: string): Promise<Story> {
  const root = join(__dirname, '..', '..');
  const args = [join(root, 'scripts', 'demo.mjs'), '--json', ...(dataDir === undefined ? [] : ['--data', dataDir])];
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'pipe', 'ignore'] });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
  if (code !== 0) throw new Error(`the story ended with ${code}`);
  return JSON.parse(said.trimEnd().split('\n').at(-1)!) as Story;
}
