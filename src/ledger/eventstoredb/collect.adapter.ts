import type { StreamingRead } from '@eventstore/db-client';
import { NoAnswer } from './watchdog.adapter';

/**
 * A page of events, whole or not at all. The client's streams end the program where an error has no listener, fall
 * silent where they are cancelled, and wait for ever where the server does: hence the listeners that stay and the clock
 * that starts again with every event.
 * @throws NoAnswer where the next event, or the end, does not come in time
 */
export function collect<E>(stream: StreamingRead<E>, idleMs: number): Promise<readonly E[]> {
  return new Promise((resolve, reject) => {
    const events: E[] = [];
    const fail = (error: Error): void => {
      clearTimeout(silence);
      reject(error);
    };
    const silence = setTimeout(() => {
      fail(new NoAnswer(`no event and no end within ${idleMs} ms`));
      // What was not read is not wanted; that it cannot be cancelled is no news.
      stream.cancel().catch(() => undefined);
    }, idleMs);
    stream.on('error', fail);
    stream.on('data', (event: E) => {
      silence.refresh();
      events.push(event);
    });
    stream.on('end', () => {
      clearTimeout(silence);
      resolve(events);
    });
  });
}
