import { signatureHeader } from './signing.hash';
import type { Message } from './webhook-sender.provider';

/** CloudEvents 1.0, HTTP binding, structured mode. */
const CLOUD_EVENT = 'application/cloudevents+json; charset=utf-8';
const USER_AGENT = 'SkillsLedger-Webhooks/1';
const MS_PER_S = 1_000;

/** A webhook as it is sent at this moment. The second is of real time, also in a demo ledger: a receiver compares it with its own clock (decision 8). */
export function signedMessage(secrets: readonly string[], id: string, body: string, nowMs: number): Message {
  const timestamp = Math.floor(nowMs / MS_PER_S);
  return {
    body,
    headers: {
      'content-type': CLOUD_EVENT,
      'user-agent': USER_AGENT,
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureHeader(secrets, { id, timestamp, body }),
    },
  };
}
