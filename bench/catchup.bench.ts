import type { Bench } from './bench';
import { compared, filledContenders } from './reading';
import { tableOf } from './report';

const EVENTS_PER_STREAM = 10;
/** castore has no order over all streams. */
const CONTENDERS = ['emmett', 'acuris', 'message-db', 'cursor'];

/** The whole log handed to a handler, event by event with its data parsed: the product as its projections read, peers, and a bare cursor. */
export const catchupBench: Bench = async ({ rounds, events = 60_000, only }, server, say) => {
  const names = CONTENDERS.filter((name) => only?.includes(name) ?? true);
  const contenders = await filledContenders(server, names, {
    streams: Math.ceil(events / EVENTS_PER_STREAM),
    eventsPerStream: EVENTS_PER_STREAM,
  });
  try {
    const found = await compared(contenders, { task: 'catchUp', clients: 1, seconds: 0 }, rounds);
    say(`\n${tableOf(`${events.toLocaleString('en')} events`, found)}`);
    for (const { name, remark } of contenders) if (remark?.()) say(`${name} ${remark()}.`);
    return { ...found };
  } finally {
    for (const { close } of contenders) await close();
  }
};
