import { timeInLog } from '../../src/ledger/event-store.port';
import type { Contender } from './contender';
import { opened } from './esdb-ours.contender';

/** In a process that follows the log, with the time of the log asked for each append, as an answer over HTTP shows it. */
export async function open(url: string): Promise<Contender> {
  const { append, close } = await opened(url, (store) => store.onAppended(() => undefined));
  return { append: async (envelope) => timeInLog((await append(envelope)).at), close };
}
