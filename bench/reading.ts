import { type Measurable, startContender } from './contenders/contender-process';
import type { Load } from './contenders/load';
import { interleaved } from './measuring/interleaved';
import { type Comparison, comparison, OURS } from './report';
import type { Server } from './server';

/** Written side by side by everybody before the first turn. */
const WRITERS = 64;

export interface Filling {
  readonly streams: number;
  readonly eventsPerStream: number;
}

/** Contenders with the same events in each, one filled after the other. */
export async function filledContenders(server: Server, names: readonly string[], filling: Filling): Promise<readonly Measurable[]> {
  const contenders: Measurable[] = [];
  for (const name of [OURS, ...names]) {
    const contender = await startContender(name, await server.database(name));
    contenders.push(contender);
    await contender.measure({ task: 'fill', clients: WRITERS, seconds: 0, ...filling });
  }
  await server.settled();
  return contenders;
}

export async function compared(contenders: readonly Measurable[], load: Load, rounds: number): Promise<Comparison> {
  return comparison(
    await interleaved(
      contenders.map(({ name, measure }) => ({ name, measure: () => measure(load) })),
      rounds,
    ),
  );
}
