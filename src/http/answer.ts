import type { Refusal } from '../kernel/refusal';
import { granted, GrantedReceipt } from './refused';

/** A whole HTTP answer as a value, so that it can be stored with its Idempotency-Key and given again. */
export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    readonly body: unknown,
  ) {}
}

const CREATED = 201;
const ACCEPTED = 202;
const OK = 200;

/** The strong ETag of a stream's version: its number of events. */
export const etagOf = (revision: number): string => `"${revision + 1}"`;

/** The fact was recorded: where it can be read, and at which position it is true. */
export function created(location: string, outcome: GrantedReceipt | Refusal, body: object = {}): Answer {
  const { revision, position, at } = granted(outcome);
  return new Answer(CREATED, { location, etag: etagOf(revision) }, { ...body, recordedAt: at, position: String(position) });
}

/** A job was taken on. */
export const accepted = (location: string, body: object): Answer => new Answer(ACCEPTED, { location }, body);

/** A document with its own tag. */
export const tagged = (etag: string, body: unknown): Answer => new Answer(OK, { etag }, body);

/** A read model's answer says at what position it is true. */
export const seen = <Body extends object>(atPosition: bigint, body: Body): Body & { readonly atPosition: string } => ({ ...body, atPosition: String(atPosition) });
