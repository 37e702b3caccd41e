import { randomBytes, randomUUID } from 'node:crypto';
import { type Uuid, uuid } from '../../src/kernel/uuid';

/** One event as every contender is to keep it: 641 bytes over all columns, of which 459 are data and metadata. */
export interface Envelope {
  readonly streamId: Uuid;
  /** The event's own; the store is told that its stream is at the one before. */
  readonly revision: number;
  readonly id: Uuid;
  /** The metadata for stores that make JSON of objects, and the canonical text for those that take texts. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly metadataText: string;
}

/** Most appends find their stream there, and new streams begin all the time. */
const EVENTS_PER_STREAM = 10;

export const CATEGORY = 'certificate';
export const TYPE = 'certificate.issued.v1';
export const SALT_KEY_ID = 'salt-0badcafe';
/** For contenders that only keep the commitments: 64 hex digits. The product's own contender computes them. */
export const [D, M] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')] as const;

/** The same for every event: what is measured is the store, not the making of events. */
export const DATA = {
  assessmentId: randomUUID(),
  certificateId: randomUUID(),
  level: '3',
  number: 'Y00003208000126301',
  occupation: '6-18-01-01',
} as const;
export const DATA_TEXT = JSON.stringify(DATA);

const ABOUT = {
  actorRef: randomUUID(),
  correlationId: randomUUID(),
  decision: 'certificate.issue-certificate@1',
  inputHash: randomBytes(32).toString('hex'),
} as const;
const [BEFORE_ID, AFTER_ID] = JSON.stringify(metadataOf('?')).split('?') as [string, string];

/** One client's events, a stream after the other. */
export class Envelopes {
  constructor(private readonly perStream = EVENTS_PER_STREAM) {}

  private streamId = uuid(randomUUID());
  private revision = -1;

  next(): Envelope {
    this.revision += 1;
    if (this.revision === this.perStream) [this.streamId, this.revision] = [uuid(randomUUID()), 0];
    const id = randomUUID() as Uuid;
    return { streamId: this.streamId, revision: this.revision, id, metadata: metadataOf(id), metadataText: `${BEFORE_ID}${id}${AFTER_ID}` };
  }
}

function metadataOf(commandId: string): Envelope['metadata'] {
  const { actorRef, correlationId, decision, inputHash } = ABOUT;
  return { actorRef, commandId, correlationId, decision, inputHash };
}
