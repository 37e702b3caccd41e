import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import type { GrownLedger } from './grown-ledger';
import type { Found, Question } from './questions';

const OK = 200;
/** Too much to be looked through while somebody waits, which is an answer where everything is asked for. */
const REFUSED = 409;

interface Reply {
  readonly status: number;
  readonly body: string;
}

/** A service over one connection, asked one question after the other. */
export class Asker {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly url: string) {}

  /** Milliseconds from the question to the whole answer. @throws Error where it is refused */
  async took(question: Question): Promise<number> {
    const began = performance.now();
    const { status, body } = await this.ask(question);
    const ms = performance.now() - began;
    if (status !== OK && !(question.isOfEverything && status === REFUSED))
      throw new Error(`${question.name}: ${question.path} ${status} ${body.slice(0, 500)}`);
    return ms;
  }

  async get<Body>(path: string, key: string): Promise<Body> {
    return JSON.parse((await this.ask({ name: path, method: 'GET', path, key })).body) as Body;
  }

  close(): void {
    this.agent.destroy();
  }

  private ask({ method, path, key, body }: Question): Promise<Reply> {
    const headers = {
      accept: 'application/json, */*;q=0.1',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return new Promise((resolve, reject) => {
      const asked = request(
        new URL(path, this.url),
        { agent: this.agent, method, headers },
        (reply) => void text(reply).then((whole) => resolve({ status: reply.statusCode!, body: whole }), reject),
      );
      asked.once('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}

/** What questions need and only the ledger tells. */
export async function foundIn(asker: Asker, { url, story: { keys, samples } }: GrownLedger): Promise<Found> {
  const { publicPath } = await asker.get<{ publicPath: string }>(`/v1/certificates/${samples.certificateId}`, keys.enterprise);
  const {
    items: [worker],
  } = await asker.get<{ items: readonly { name: string; employeeNos: readonly string[] }[] }>('/v1/workers?limit=1', keys.enterprise);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const {
    rows: [event],
  } = await owner.query<{ id: string }>('select id::text from ledger.event where stream = $1', [`certificate-${samples.certificateId}`]);
  await owner.end();
  return { publicPath, certificateEventId: event!.id, employeeNo: worker!.employeeNos[0]!, name: worker!.name };
}
