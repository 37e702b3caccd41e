import fc from 'fast-check';
import type { Asked, Asking, Intent } from './asked';
import type { Answered, RawCaller } from './raw-caller';
import type { Recorded } from './stored-state';

export interface Finding {
  readonly what: 'serverError' | 'hang' | 'unaskedChange' | 'otherAnswer';
  readonly asked: string;
  readonly detail: string;
}
export interface Tally {
  requests: number;
  readonly byStatus: Record<string, number>;
  readonly byKind: Record<string, number>;
  serverErrors: number;
  hangs: number;
  unaskedChanges: number;
  /** A no that is no problem document. */
  otherAnswers: number;
  /** 503 by contract: a position was asked for that is not there yet. */
  waitedInVain: number;
  /** Sent once more, unchanged, as an answer of a busy machine asks (503 UNAVAILABLE). */
  sentAgain: number;
  readonly findings: Finding[];
}
export const emptyTally = (): Tally => ({
  requests: 0,
  byStatus: {},
  byKind: {},
  serverErrors: 0,
  hangs: 0,
  unaskedChanges: 0,
  otherAnswers: 0,
  waitedInVain: 0,
  sentAgain: 0,
  findings: [],
});

const WAVE = 100;
const AT_ONCE = 8;
const MAX_FINDINGS = 40;
/** A machine that is busy for as long as that is down. */
const TRIES = 5;
const SHOWN_CHARACTERS = 1_500;
const GRANTED = 300;
const REFUSED = 400;
const SERVER_ERROR = 500;
const PROBLEM = 'application/problem+json';
/** Said by the server before there is a request to answer: its head is too large, or not one. */
const NO_REQUEST = [417, 431];
/** Asked by POST, and records nothing but that it was asked. */
const LOOK_UP = '/v1/verifications';
/** A page for people, and errors as OAuth words them. */
const OF_ANOTHER_FORM = /^\/v\/|^\/v(\?|$)|^\/v1\/oauth\/token/;

/** Sends so many requests, in waves; after each of them, what was recorded must be of a request that was granted. */
export class Fuzz {
  private readonly granted = new Set<string>();

  constructor(
    private readonly caller: RawCaller,
    private readonly recorded: Recorded,
    private readonly tally: Tally,
  ) {}

  async play(
    asking: Asking,
    {
      intent,
      requests,
      seed,
      onWave,
    }: { readonly intent: Intent; readonly requests: number; readonly seed: number; readonly onWave?: (tally: Tally) => void },
  ): Promise<void> {
    await this.recorded.since();
    const made = asking.requests(intent);
    for (let sent = 0; sent < requests; sent += WAVE) {
      const wave = fc.sample(made, { numRuns: Math.min(WAVE, requests - sent), seed: seed + sent });
      await inTurns(wave, (asked) => this.ask(asked, intent));
      for (const { type, cause } of await this.recorded.since())
        if (!this.granted.has(cause)) this.found('unaskedChange', type, `of request ${cause}, which was refused or a reading`);
      onWave?.(this.tally);
    }
  }

  found(what: Finding['what'], asked: string, detail: string): void {
    this.tally[`${what}s`] += 1;
    // At once: a long run that is broken off has told what it found.
    process.stdout.write(`fuzz found: ${what}: ${asked}: ${detail.slice(0, SHOWN_CHARACTERS)}\n`);
    if (this.tally.findings.length < MAX_FINDINGS) this.tally.findings.push({ what, asked, detail: detail.slice(0, SHOWN_CHARACTERS) });
  }

  private async ask(asked: Asked, intent: Intent): Promise<void> {
    const { tally } = this;
    tally.requests += 1;
    tally.byKind[asked.kind] = (tally.byKind[asked.kind] ?? 0) + 1;
    try {
      this.judge(asked, await this.answerTo(asked), intent);
    } catch (fault) {
      tally.byStatus.none = (tally.byStatus.none ?? 0) + 1;
      this.found('hang', shown(asked), (fault as Error).message);
    }
  }

  /** What was begun before the service was busy may be recorded: it was asked for as much as the same request that is granted after it. */
  private async answerTo(asked: Asked): Promise<Answered> {
    let answered = await this.caller.send(asked);
    const before: string[] = [];
    for (let tries = 1; tries < TRIES && answered.status >= SERVER_ERROR && answered.text.includes('"UNAVAILABLE"'); tries += 1) {
      this.tally.sentAgain += 1;
      if (answered.requestId) before.push(answered.requestId);
      answered = await this.caller.send(asked);
    }
    if (answered.status < GRANTED) for (const each of before) this.granted.add(each);
    return answered;
  }

  private judge(asked: Asked, { status, requestId, type, text }: Answered, intent: Intent): void {
    const { tally } = this;
    tally.byStatus[status] = (tally.byStatus[status] ?? 0) + 1;
    if (status >= SERVER_ERROR && text.includes('"READ_MODEL_BEHIND"') && asked.target.includes('minPosition=')) tally.waitedInVain += 1;
    else if (status >= SERVER_ERROR) this.found('serverError', shown(asked), `${status} ${text}`);
    if (isOtherAnswer(asked, status, type)) this.found('otherAnswer', shown(asked), `${status} ${type} ${text}`);
    if (status < GRANTED && status > 0 && asked.method === 'POST' && !asked.target.startsWith(LOOK_UP)) {
      if (requestId) this.granted.add(requestId);
      if (intent === 'reading') this.found('unaskedChange', shown(asked), `was granted: ${status} ${text}`);
    }
  }
}

const isOtherAnswer = ({ raw, method, target }: Asked, status: number, type: string): boolean =>
  status >= REFUSED && !raw && method !== 'HEAD' && type !== PROBLEM && !NO_REQUEST.includes(status) && !OF_ANOTHER_FORM.test(target);
const shown = ({ kind, who, method, target, headers, body, raw }: Asked): string =>
  `${kind}, ${who}: ${(raw ? Buffer.from(raw).toString('latin1') : `${method} ${target} ${JSON.stringify(headers)} ${body === undefined ? '' : Buffer.from(body).toString()}`).slice(0, SHOWN_CHARACTERS)}`;

async function inTurns<Value>(values: readonly Value[], work: (value: Value) => Promise<void>): Promise<void> {
  const left = [...values];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let value = left.pop(); value !== undefined; value = left.pop()) await work(value);
    }),
  );
}
