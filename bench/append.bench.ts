import { type Measurable, startContender } from './contenders/contender-process';
import { findPgbench, HOW_TO_GET_PGBENCH, startPgbench } from './contenders/pgbench';
import type { Bench } from './bench';
import { interleaved } from './measuring/interleaved';
import { type Comparison, comparison, OURS, tableOf } from './report';
import type { Server } from './server';

const CONTENDERS = ['emmett', 'castore', 'acuris', 'message-db', 'pool'];
const PGBENCH = 'pgbench';

/** Durable appends of one event of 641 bytes: the product's store, peers, a plain INSERT through a pool, and pgbench. */
export const appendBench: Bench = async ({ rounds, seconds, clients, only }, server, say) => {
  const asked = (name: string): boolean => only === undefined || only.includes(name);
  const program = asked(PGBENCH) ? findPgbench() : undefined;
  const missing = asked(PGBENCH) && program === undefined ? [PGBENCH] : [];
  if (missing.length > 0) say(HOW_TO_GET_PGBENCH);
  const contenders = await opened(server, [OURS, ...CONTENDERS.filter(asked)], program);
  const compared = new Map<string, Comparison>();
  try {
    for (const count of clients) {
      const turns = contenders.map(({ name, measure }) => ({ name, measure: () => measure({ clients: count, seconds }) }));
      const found = comparison(await interleaved(turns, rounds), missing);
      compared.set(String(count), found);
      say(`\n${tableOf(`${count} ${count === 1 ? 'client' : 'clients'}, ${seconds} s a turn`, found)}`);
    }
  } finally {
    for (const { close } of contenders) await close();
  }
  const all = (part: keyof Comparison) => Object.fromEntries([...compared].map(([count, found]) => [count, found[part]]));
  return { ratios: all('ratios'), rates: all('rates'), noise: all('noise') };
};

async function opened(server: Server, names: readonly string[], pgbench: string | undefined): Promise<readonly Measurable[]> {
  const contenders: Measurable[] = [];
  for (const name of names) contenders.push(await startContender(name, await server.database(name)));
  if (pgbench !== undefined) contenders.push(await startPgbench(pgbench, await server.database(PGBENCH)));
  return contenders;
}
