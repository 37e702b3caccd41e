import type { Refusal } from '../../kernel/refusal';
import { timeInLog } from '../../ledger/event-store.port';
import { etagOf } from './entity-tags';
import { granted, GrantedReceipt } from '../problems/refused';

/** A whole HTTP answer as a value, so that it can be stored with its Idempotency-Key and given again. */
export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    readonly body: unknown,
    /** The tag changes with everything in the body, so that it is good for 304. */
    readonly isTaggedWhole = true,
    /** The log would give it again: a command finds what it recorded, and is answered from it (decision 12). */
    readonly isInLog = false,
  ) {}
}

const CREATED = 201;
const ACCEPTED = 202;
const OK = 200;

/** The fact was recorded: where it can be read, and at which position it is true. */
export async function created(location: string, outcome: GrantedReceipt | Refusal, body: object = {}): Promise<Answer> {
  const { revision, position, at, events } = granted(outcome);
  const recordedAt = at && (await timeInLog(at));
  return new Answer(
    CREATED,
    { location, etag: etagOf(revision) },
    { ...body, recordedAt, position: String(position) },
    true,
    events !== undefined && events.length > 0,
  );
}

/** The same where the body holds what the log would not give again, byte for byte (a file that is made once, a view that moves on): it is kept before it is given. */
export const keptFirst = ({ status, headers, body, isTaggedWhole }: Answer): Answer => new Answer(status, headers, body, isTaggedWhole);

/** A job was taken on. */
export const accepted = (location: string, body: object): Answer => new Answer(ACCEPTED, { location }, body);

/** A document with its own tag. */
export const tagged = (etag: string, body: unknown): Answer => new Answer(OK, { etag }, body);

/**
 * A thing that can be changed, with the version of its stream, which a command upon it names (If-Match). What is told of it also depends on the day, on
 * the vault and often on other streams, none of which moves that version: the tag is never good for 304 (ADR 38).
 */
export const versioned = (revision: number, body: object): Answer =>
  new Answer(OK, { etag: etagOf(revision) }, { ...body, etag: etagOf(revision) }, false);

/** RFC 8187: what encodeURIComponent leaves, and a header may not hold so. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** What a file of personal data is: made for whoever asked, and kept by nobody on the way. RFC 6266 and RFC 8187: an ASCII name for old programs, the real one for all others. */
export const attached = (type: string, asciiName: string, name: string, body: unknown): Answer =>
  new Answer(
    OK,
    {
      'content-type': type,
      'content-disposition': `attachment; filename="${asciiName}"; filename*=UTF-8''${encoded(name)}`,
      'cache-control': 'no-store',
    },
    body,
  );
