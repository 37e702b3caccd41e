import { createHmac } from 'node:crypto';
import type { Uuid } from '../kernel/uuid';

/** Standard Webhooks 1.0.0: what a symmetric secret begins with, and a signature made by one. */
const SECRET_PREFIX = 'whsec_';
const SIGNATURE_PREFIX = 'v1,';

export interface Signed {
  /** The id of the event, the same at every try. */
  readonly id: string;
  /** Unix seconds of this try. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The secret of an endpoint, made from the command that asked for it: an honest retry is shown the same one, and it stands in no table. 256 bits under a
 * key outside the database, so that a copy of the database signs nothing.
 */
export const webhookSecret = (key: Buffer, endpointId: Uuid, seed: Uuid): string =>
  `${SECRET_PREFIX}${createHmac('sha256', key).update(`skills-ledger/webhook-secret/v1\n${endpointId}\n${seed}`).digest('base64')}`;

/** One signature for each secret that is live, the newest first (`webhook-signature`). */
export const signatureHeader = (secrets: readonly string[], signed: Signed): string =>
  secrets.map((secret) => signature(secret, signed)).join(' ');

/** The key is what the secret means, not how it is written. */
function signature(secret: string, { id, timestamp, body }: Signed): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  return `${SIGNATURE_PREFIX}${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
