import { EventStoreDBClient } from '@eventstore/db-client';
import { withinTime } from './watchdog.adapter';

/** Letting go of a client must not hold up the next one for longer. A stream that the server ended cannot be let go of at all. */
const DISPOSE_MS = 1_000;

export class ConnectionStringRefused extends Error {}

/**
 * One client at a time. A client in doubt is thrown away, for it can stay broken for good: it keeps a failed look-up of
 * the server's features, and a batch stream that went silent. The next one begins when the last one is gone.
 */
export class Connection {
  private current: EventStoreDBClient | null;
  private leaving: Promise<void> = Promise.resolve();

  /** @throws Error where the string is none, ConnectionStringRefused where it turns off what the adapter relies on */
  constructor(private readonly url: string, private readonly name: string) {
    if (/throwOnAppendFailure=false/i.test(url)) {
      throw new ConnectionStringRefused('throwOnAppendFailure=false makes up revisions for failed appends; leave it out of the connection string');
    }
    // It connects with its first call.
    this.current = this.made();
  }

  async client(): Promise<EventStoreDBClient> {
    await this.leaving;
    return (this.current ??= this.made());
  }

  /** Throws this client away, unless that was done already. */
  renew(client: EventStoreDBClient): void {
    if (this.current !== client) return;
    this.current = null;
    this.leaving = letGo(client);
  }

  async close(): Promise<void> {
    if (this.current) this.renew(this.current);
    await this.leaving;
  }

  private made(): EventStoreDBClient {
    return EventStoreDBClient.connectionString(withName(this.url, this.name));
  }
}

async function letGo(client: EventStoreDBClient): Promise<void> {
  // What cannot be ended in time is abandoned; its calls have watchdogs of their own.
  await withinTime(DISPOSE_MS, 'dispose', client.dispose()).catch(() => undefined);
  await withinTime(DISPOSE_MS, 'close', closeChannel.call(client)).catch(() => undefined);
}

/** `dispose` ends the streams and leaves the connection open. */
async function closeChannel(this: EventStoreDBClient): Promise<void> {
  (await this.getChannel()).close();
}

const withName = (url: string, name: string): string => (/connectionName=/i.test(url) ? url : `${url}${url.includes('?') ? '&' : '?'}connectionName=${name}`);

/**
 * Credentials on a call make the client send it as an append of its own instead of in the stream of batches. A server
 * without TLS takes no credentials and the client sends none; then these only choose the way.
 */
export function credentialsOf(url: string): { username: string; password: string } | null {
  const named = /^[^:]+:\/\/([^:@/]+):([^@/]*)@/.exec(url);
  if (named) return { username: decodeURIComponent(named[1] as string), password: decodeURIComponent(named[2] as string) };
  return /[?&]tls=false/i.test(url) ? { username: 'nobody', password: 'nothing' } : null;
}
