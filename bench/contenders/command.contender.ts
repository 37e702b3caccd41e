import { randomInt, randomUUID } from 'node:crypto';
import { creditCodeCheck } from '../../src/kernel/identifiers/credit-code';
import { Connections } from '../http/connections';
import type { Contender } from './contender';

const CREATED = 201;
const REGION = '320803';
const SERIALS = 1_000_000_000;

/**
 * The whole command over HTTP: an enterprise registered by the administrator. Each begins a stream, as one event in ten of
 * the others does. The url is that of the service, with the key behind its hash.
 */
export async function open(target: string): Promise<Contender> {
  const url = new URL(target);
  const key = url.hash.slice(1);
  const connections = new Connections(url);
  return {
    append: async () => {
      const { status, body } = await connections.ask(request(url.host, key));
      if (status !== CREATED) throw new Error(`${status} ${body}`);
    },
    close: async () => connections.close(),
  };
}

function request(host: string, key: string): string {
  const body = `{"creditCode":"${creditCode()}","name":"Huaian Example Machinery","region":"${REGION}"}`;
  return `POST /v1/enterprises HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${key}\r\nidempotency-key: ${randomUUID()}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}

let serial = randomInt(SERIALS);
/** Another one each time. */
function creditCode(): string {
  serial = (serial + 1) % SERIALS;
  const first17 = `91${REGION}${String(serial).padStart(9, '0')}`;
  return `${first17}${creditCodeCheck(first17)}`;
}
