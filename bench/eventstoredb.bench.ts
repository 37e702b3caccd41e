import { type Measurable, startContender } from './contenders/contender-process';
import type { Bench } from './bench';
import { interleaved } from './measuring/interleaved';
import { type Comparison, comparison, OURS, tableOf } from './report';

const CLIENT = 'client';
/** The same adapter in a process that follows the log, and with the time of each append asked for. */
const [FOLLOWED, ASKED] = ['followed', 'asked'] as const;

/** Appends of one event by the product's adapter for EventStoreDB and by its client alone, on the server that ESDB_URL names; nobody follows the log of either. */
export const eventStoreDbBench: Bench = async ({ rounds, seconds, clients }, _, say) => {
  const url = process.env.ESDB_URL;
  if (!url) {
    say('\neventstoredb is skipped: ESDB_URL names no server, and there is none in any package registry.');
    return { ratios: { [CLIENT]: null, [FOLLOWED]: null, [ASKED]: null }, rates: {}, noise: {} };
  }
  const named = async (name: string, contender: string): Promise<Measurable> => ({ ...(await startContender(contender, url)), name });
  const contenders = [
    await named(OURS, 'esdb-ours'),
    await named(CLIENT, 'esdb-client'),
    await named(FOLLOWED, 'esdb-followed'),
    await named(ASKED, 'esdb-asked'),
  ];
  const compared = new Map<string, Comparison>();
  try {
    for (const count of clients) {
      const turns = contenders.map(({ name, measure }) => ({ name, measure: () => measure({ clients: count, seconds }) }));
      const found = comparison(await interleaved(turns, rounds));
      compared.set(String(count), found);
      say(`\n${tableOf(`EventStoreDB, ${count} ${count === 1 ? 'client' : 'clients'}`, found)}`);
    }
  } finally {
    for (const { close } of contenders) await close();
  }
  const all = (part: keyof Comparison) => Object.fromEntries([...compared].map(([count, found]) => [count, found[part]]));
  return { ratios: all('ratios'), rates: all('rates'), noise: all('noise') };
};
