import { setTimeout } from 'node:timers/promises';
import { type Measurable, startContender } from './contenders/contender-process';
import { NEVER_SPENT } from './http/never-spent';
import type { Bench } from './bench';
import { interleaved } from './measuring/interleaved';
import { type Comparison, comparison, OURS, tableOf } from './report';
import { type MeasuredService, startMeasured } from './roster/service';

const COMMAND = 'command';
const EMMETT = 'emmett';
const LOOK_EVERY_MS = 100;

/** Whole commands over HTTP, authorised, validated, decided, appended and answered, against a peer's bare append. */
export const httpBench: Bench = async ({ rounds, seconds, clients }, server, say) => {
  const service = await startMeasured(await server.database(COMMAND), undefined, { RATE_LIMITS: NEVER_SPENT });
  const opened: Measurable[] = [];
  try {
    const commands = await startContender(COMMAND, `${service.url}#${service.key}`);
    opened.push(commands);
    const emmett = await startContender(EMMETT, await server.database(EMMETT));
    opened.push(emmett);
    const compared = new Map<string, Comparison>();
    for (const count of clients) {
      const load = { clients: count, seconds };
      const behind: number[] = [];
      const ours = async (): Promise<number> => {
        const rate = await commands.measure(load);
        behind.push(await secondsBehind(service));
        return rate;
      };
      const found = comparison(
        await interleaved(
          [
            { name: OURS, measure: ours },
            { name: EMMETT, measure: () => emmett.measure(load) },
          ],
          rounds,
        ),
      );
      compared.set(String(count), found);
      say(
        `\n${tableOf(`${count} ${count === 1 ? 'client' : 'clients'}, ${seconds} s a turn`, found)}\nread models were complete ${Math.max(...behind).toFixed(1)} s after a turn, at the latest`,
      );
    }
    const all = (part: keyof Comparison) => Object.fromEntries([...compared].map(([count, found]) => [count, found[part]]));
    return { ratios: all('ratios'), rates: all('rates'), noise: all('noise') };
  } finally {
    for (const { close } of opened) await close();
    await service.stop();
  }
};

/** What the readers of the log and the seal still have to do is not to be paid by whoever has the next turn. */
async function secondsBehind({ url }: MeasuredService): Promise<number> {
  const from = performance.now();
  while (isBehind(await (await fetch(`${url}/metrics`)).text())) await setTimeout(LOOK_EVERY_MS);
  return (performance.now() - from) / 1_000;
}

/** By what the service tells Prometheus. */
function isBehind(metrics: string): boolean {
  const values = (name: string): number[] =>
    [...metrics.matchAll(new RegExp(`^${name}(?:{.*})? (\\d+)$`, 'gm'))].map(([, value]) => Number(value));
  const [head] = values('ledger_head_position');
  return values('ledger_reader_position').some((position) => position < head!) || values('seal_lag_events').some((events) => events > 0);
}
