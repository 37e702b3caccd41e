import { Connections } from '../http/connections';
import type { Contender } from './contender';

/** What is asked for over HTTP, again and again, one after the other. */
export interface Asked {
  readonly url: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}
const OK = 200;

/** Opened with what is asked for as JSON. */
export async function open(target: string): Promise<Contender> {
  const { url, paths, headers } = JSON.parse(target) as Asked;
  const place = new URL(url);
  const connections = new Connections(place);
  const lines = Object.entries({ host: place.host, ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  let next = 0;
  return {
    append: async () => {
      const { status, body } = await connections.ask(`GET ${paths[((next += 1)) % paths.length]} HTTP/1.1\r\n${lines}\r\n`);
      if (status !== OK) throw new Error(`${status} ${body}`);
    },
    close: async () => connections.close(),
  };
}
