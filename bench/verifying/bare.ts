import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';

export interface BareServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The bare server on a table of these answers, in a process of its own. */
export async function startBare(databaseUrl: string, answers: ReadonlyMap<string, string>): Promise<BareServer> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query('create table row (id text primary key, body text not null)');
  for (const [id, body] of answers) await owner.query('insert into row values ($1, $2)', [id, body]);
  await owner.query('vacuum analyze row');
  await owner.end();
  const child = fork(join(__dirname, 'bare.host.ts'), [databaseUrl], { execArgv: ['-r', join(__dirname, '..', 'register.cjs')] });
  const ended = once(child, 'exit');
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
