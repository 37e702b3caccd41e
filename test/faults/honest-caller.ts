import { setTimeout as pause } from 'node:timers/promises';
import { LedgerClient } from '../../client/ledger-client';
import type { Uuid } from '../../src/kernel/uuid';
import type { DerivedIds } from '../../src/ledger/derived-ids.provider';
import type { Acknowledged } from './log-audit';
import { Progress } from './progress';

/** A call without an answer in this time is given up and made again; the service may have carried it out. */
const CALL_MS = 10_000;
const RETRY_PAUSE_MS = 50;
/** No outage that these faults cause lasts so long. */
const INSIST_MS = 180_000;
const NO_ANSWER = 0;
const FIRST_PROBLEM = 400;
const FIRST_FAULT = 500;
const CONFLICT = 409;
const VERSION_REQUIRED = 428;
/** What a command's path is about. */
const THING = /^(\/v1\/enterprises\/[^/]+\/allowance-rules\/[^/]+|\/v1\/[^/]+\/[^/]+)/;
const JSON_TYPE = 'application/json';
const TOO_MANY = 429;

/** Whose key it is: the id of a command follows from it. Whoever has none may ask what everybody may. */
export interface Identity {
  readonly secret: string | undefined;
  readonly keyId: Uuid;
  readonly tenant: Uuid | null;
}
interface Replayable {
  readonly identity: Identity;
  readonly key: string;
  readonly path: string;
  readonly body: string;
  readonly ifMatch: string | undefined;
  readonly answer: string;
}
interface Answer {
  readonly status: number;
  readonly text: string;
  readonly etag?: string | null;
}
interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly key?: string;
  readonly body?: string | Uint8Array;
  readonly type?: string;
  /** The version of the thing that the caller has read. */
  readonly ifMatch?: string | undefined;
}

/** What all callers of one round have been told. */
export class Told {
  readonly acknowledged: Acknowledged[] = [];
  /** The highest position that was told to anybody. */
  latest = 0n;
  readonly replayable: Replayable[] = [];
  /** How often a call was made again, by what it had been answered. */
  readonly reasons: Record<string, number> = {};

  readonly retries = new Progress();

  constructor(
    readonly ids: DerivedIds,
    readonly answers: Progress,
  ) {}

  acknowledge(claim: Acknowledged): void {
    this.acknowledged.push(claim);
    if (claim.position > this.latest) this.latest = claim.position;
  }

  retry({ status, text }: Answer): void {
    const reason = status === NO_ANSWER ? 'no answer' : `${status} ${/"code":"(\w+)"/.exec(text)?.[1] ?? ''}`;
    this.reasons[reason] = (this.reasons[reason] ?? 0) + 1;
    this.retries.step();
  }
}

/** Sends the same request with the same Idempotency-Key until it is answered, wherever a service listens. */
export class HonestCaller {
  private sent = 0;

  constructor(
    private readonly urls: readonly string[],
    readonly identity: Identity,
    private readonly told: Told,
  ) {}

  as(identity: Identity): HonestCaller {
    return new HonestCaller(this.urls, identity, this.told);
  }

  /** Creates a fact, and keeps what it was told to hold the service to it. `part` names a command that is one of several behind a request. */
  async post<Body = { readonly id: Uuid }>(
    key: string,
    path: string,
    body: object = {},
    part?: string,
  ): Promise<Body & { readonly position: string }> {
    const call = { method: 'POST', path, key, body: JSON.stringify(body) } as const;
    const { answer, ifMatch } = await this.asRead(call);
    const created = JSON.parse(answer) as Body & { readonly position: string };
    this.told.replayable.push({ identity: this.identity, key, path, body: call.body, ifMatch, answer });
    const commandId = this.told.ids.commandId(this.identity.tenant, this.identity.keyId, key);
    this.told.acknowledge({ commandId: part ? this.told.ids.ofCommand(commandId, part) : commandId, position: BigInt(created.position) });
    return created;
  }

  /** The same for what records no event: keys of callers, the clock of a demo. */
  async postAside<Body>(key: string, path: string, body: object): Promise<Body> {
    return JSON.parse((await this.must({ method: 'POST', path, key, body: JSON.stringify(body) })).text) as Body;
  }

  /** A file, which is kept and checked, and records no event. */
  async upload<Body>(key: string, path: string, type: string, body: Uint8Array): Promise<Body> {
    return JSON.parse((await this.must({ method: 'POST', path, key, type, body })).text) as Body;
  }

  async get<Body>(path: string): Promise<Body> {
    return JSON.parse(await this.text(path)) as Body;
  }

  /** The same as it came. */
  async text(path: string): Promise<string> {
    return (await this.must({ method: 'GET', path })).text;
  }

  /** The same request again, long after: its first answer. What is answered instead, or nothing. */
  async differsOnReplay({ identity, answer, ...request }: Replayable): Promise<string | undefined> {
    const { text: again } = await this.as(identity).must({ method: 'POST', ...request });
    return again === answer ? undefined : `POST ${request.path} answered first ${answer} and then ${again}`;
  }

  /** Where the route asks which version was read, the thing is read as all callers left it, and the request says so from then on. */
  private async asRead(call: Call): Promise<{ readonly answer: string; readonly ifMatch: string | undefined }> {
    const { status, text } = await this.must(call, VERSION_REQUIRED);
    if (status !== VERSION_REQUIRED) return { answer: text, ifMatch: undefined };
    const { etag } = await this.must({ method: 'GET', path: `${THING.exec(call.path)![0]}?minPosition=${this.told.latest}` });
    const ifMatch = etag ?? undefined;
    return { answer: (await this.must({ ...call, ifMatch })).text, ifMatch };
  }

  private async must(call: Call, alsoGood?: number): Promise<Answer> {
    const giveUp = performance.now() + INSIST_MS;
    for (;;) {
      const answer = await this.once(call).catch((fault: Error): Answer => ({ status: NO_ANSWER, text: fault.message }));
      if (answer.status === alsoGood) return answer;
      if (answer.status > NO_ANSWER && answer.status < FIRST_PROBLEM) {
        this.told.answers.step();
        return answer;
      }
      if (!mayRetry(answer) || performance.now() > giveUp)
        throw new Error(`${call.method} ${call.path} (${call.key ?? 'no key'}) was answered ${answer.status} ${answer.text}`);
      this.told.retry(answer);
      await pause(RETRY_PAUSE_MS);
    }
  }

  private async once({ method, path, key, body, type = JSON_TYPE, ifMatch }: Call): Promise<Answer> {
    const url = this.urls[this.sent % this.urls.length]!;
    this.sent += 1;
    const headers: Record<string, string> = {
      ...(key ? { 'idempotency-key': key, 'content-type': type } : {}),
      ...(ifMatch ? { 'if-match': ifMatch } : {}),
    };
    const {
      status,
      bytes,
      headers: answered,
    } = await new LedgerClient(url, this.identity.secret).call(method, path, {
      headers,
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(CALL_MS),
    });
    return { status, text: new TextDecoder().decode(bytes), etag: answered.get('etag') };
  }
}

/** Another try of the same request is under way, too much at once, or the service is at fault. */
const mayRetry = ({ status, text }: Answer): boolean =>
  status === NO_ANSWER || status >= FIRST_FAULT || status === TOO_MANY || (status === CONFLICT && text.includes('IDEMPOTENCY_IN_PROGRESS'));
