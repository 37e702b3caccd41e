import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EventStoreDBClient } from '@eventstore/db-client';
import { type ConnectionString, ConnectionStringRefused, type Host } from './connection-string';
import { withinTime } from './watchdog.adapter';

/** Letting go of a client must not hold up the next one for longer. A stream that the server ended cannot be let go of at all. */
const DISPOSE_MS = 1_000;

/**
 * One client at a time. A client in doubt is thrown away, for it can stay broken for good: a connection that went
 * silent is kept, and so is the stream of batches on it. The next one begins when the last one is gone.
 */
export class Connection {
  private current: EventStoreDBClient | null;
  private leaving: Promise<void> = Promise.resolve();

  /** @throws ConnectionStringRefused where a file that it names is not there */
  constructor(
    private readonly target: ConnectionString,
    private readonly name: string,
  ) {
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
    const { numbers, connectionName = this.name, user, hasTls, files } = this.target;
    const own = { ...numbers, connectionName, throwOnAppendFailure: true };
    const certificates = { insecure: !hasTls, ...(hasTls ? readCertificates(files) : {}) };
    return clientOf(this.target, own, certificates, user ?? undefined);
  }
}

type Given<At extends number> = ConstructorParameters<typeof EventStoreDBClient>[At];

/** The client has a constructor for each way to reach a server. */
function clientOf({ reach, hosts }: ConnectionString, own: object, certificates: Given<1>, user: Given<2>): EventStoreDBClient {
  const first = hosts[0] as Host;
  if (reach === 'discover') return new EventStoreDBClient({ ...own, discover: first }, certificates, user);
  if (reach === 'seeds') return new EventStoreDBClient({ ...own, endpoints: [...hosts] }, certificates, user);
  return new EventStoreDBClient({ ...own, endpoint: first }, certificates, user);
}

/** Read for each client anew, so that a certificate that was replaced is taken with the next one. */
function readCertificates({ tlsCAFile, userCertFile, userKeyFile }: ConnectionString['files']): Partial<Given<1>> {
  return {
    ...(tlsCAFile ? { rootCertificate: bytesOf(tlsCAFile) } : {}),
    ...(userCertFile && userKeyFile ? { userCertFile: bytesOf(userCertFile), userKeyFile: bytesOf(userKeyFile) } : {}),
  };
}

function bytesOf(file: string): Buffer {
  if (!existsSync(file)) throw new ConnectionStringRefused(`the connection string names the file ${resolve(file)}, which is not there`);
  return readFileSync(file);
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

/**
 * Credentials on a call make the client send it as an append of its own instead of in the stream of batches. A server
 * without TLS takes no credentials and the client sends none; then these only choose the way.
 */
export const credentialsOf = ({ user, hasTls }: ConnectionString): ConnectionString['user'] =>
  user ?? (hasTls ? null : { username: 'nobody', password: 'nothing' });
