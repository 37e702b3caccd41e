import type { Contender } from './contender';
import { opened } from './esdb-ours.contender';

/** The same in a process that follows the log, as a service does: each event is sent back to it. */
export const open = (url: string): Promise<Contender> => opened(url, (store) => store.onAppended(() => undefined));
