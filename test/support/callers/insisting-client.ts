import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, PostCall, type Reply } from './client';

/** An honest caller gives up after so long: longer than the lease of a request whose instance died (5 s). */
const GIVE_UP_MS = 60_000;
const BETWEEN_TRIES_MS = 200;
/** Answers that say: the same again, later. */
const IN_PROGRESS = 409;
const AGAIN = [IN_PROGRESS, 502, 503, 504];

interface Made {
  readonly id: string;
  readonly position: string;
  readonly code?: string;
}

export interface Insisted {
  readonly id: string;
  readonly position: string;
  readonly tries: number;
}

/** A caller who sends the same request, with the same key, until it has an answer. */
export async function insist(client: Client, ...[path, body]: PostCall): Promise<Insisted> {
  const key = { 'idempotency-key': randomUUID() };
  const giveUp = performance.now() + GIVE_UP_MS;
  let last = 'nothing';
  for (let tries = 1; performance.now() < giveUp; tries += 1) {
    // A connection that broke is no answer; its fault is of another realm and known by its message alone.
    const { reply, fault } = await client.raw.post<Made>(path, body, key).then(
      (reply) => ({ reply, fault: undefined }),
      (fault: Error) => ({ reply: undefined, fault: fault.message }),
    );
    if (reply && reply.status < 300) return { id: reply.body.id, position: reply.body.position, tries };
    last = fault ?? `${reply?.status} ${JSON.stringify(reply?.body)}`;
    if (reply && !isForLater(reply)) throw new Error(`${path}: ${last}`);
    await pause(BETWEEN_TRIES_MS);
  }
  throw new Error(`${path}: no answer in ${GIVE_UP_MS} ms; at last ${last}`);
}

const isForLater = ({ status, body }: Reply<Made>): boolean =>
  AGAIN.includes(status) && (status !== IN_PROGRESS || body.code === 'IDEMPOTENCY_IN_PROGRESS');
