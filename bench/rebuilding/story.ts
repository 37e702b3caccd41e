import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Plays the demo's story into a database by the built product, as `npm run demo` does. */
export async function playStory(databaseUrl: string): Promise<void> {
  const root = join(__dirname, '..', '..');
  const child = spawn(process.execPath, [join(root, 'scripts', 'demo.mjs')], { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the story ended with ${code}`);
}
