import type { Bench } from './bench';
import { compared, filledContenders } from './reading';
import { type Comparison, tableOf } from './report';

const EVENTS_PER_STREAM = 100;
const STREAMS = 100;
const CONTENDERS = ['emmett', 'castore', 'acuris', 'message-db'];

/** Streams of a hundred events read whole and folded: the product's store and peers. */
export const readBench: Bench = async ({ rounds, seconds, clients, only }, server, say) => {
  const names = CONTENDERS.filter((name) => only?.includes(name) ?? true);
  const contenders = await filledContenders(server, names, { streams: STREAMS, eventsPerStream: EVENTS_PER_STREAM });
  const found = new Map<string, Comparison>();
  try {
    for (const count of clients) {
      const each = await compared(contenders, { task: 'read', clients: count, seconds }, rounds);
      found.set(String(count), each);
      say(`\n${tableOf(`${count} ${count === 1 ? 'client' : 'clients'}, streams of ${EVENTS_PER_STREAM}`, each)}`);
    }
  } finally {
    for (const { close } of contenders) await close();
  }
  const all = (part: keyof Comparison) => Object.fromEntries([...found].map(([count, each]) => [count, each[part]]));
  return { ratios: all('ratios'), rates: all('rates'), noise: all('noise') };
};
