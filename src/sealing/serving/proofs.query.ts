import { Inject, Injectable } from '@nestjs/common';
import type { StreamName } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { EVENT_STORE, type EventStore } from '../../ledger/event-store.port';
import { checkpointOf } from '../../tlog/checkpoint';
import { noteText } from '../../tlog/note';
import { SEALING } from '../sealing-token';
import type { Sealing } from '../sealing.provider';
import { streamHeadText } from './stream-head';

/** Events behind the seal among which one is looked for: many seconds of a busy ledger. */
const WAITING_EVENTS = 4_096;

export interface EventProof {
  readonly entry: Buffer;
  readonly file: string;
}

@Injectable()
export class Proofs {
  constructor(
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** In the smallest checkpoint that covers it unless told; undefined where nobody knows such an event, or that checkpoint does not hold it. */
  async of(eventId: Uuid, size?: number): Promise<EventProof | 'NOT_SEALED_YET' | undefined> {
    const { log } = this.sealing;
    const proof = await log.proofOfEvent(eventId, size);
    if (!proof) return (await this.isWaiting(eventId)) ? 'NOT_SEALED_YET' : undefined;
    const { entry, file } = proof;
    if (file === undefined) return size === undefined ? 'NOT_SEALED_YET' : undefined;
    return { entry, file };
  }

  /** Signed by the log; undefined where the published log has no event of such a stream. */
  async streamHead(stream: string): Promise<string | undefined> {
    const { log, signers } = this.sealing;
    const published = await log.tables.latestPublished();
    if (!published) return undefined;
    const last = await log.lastOf(await this.store.readStream(stream as StreamName), published.size);
    if (last === undefined) return undefined;
    const text = streamHeadText(stream, last, checkpointOf(published.text));
    return noteText({ text, signatures: await Promise.all(signers.map((signer) => signer.sign(text))) });
  }

  private async isWaiting(eventId: Uuid): Promise<boolean> {
    const head = await this.sealing.log.tables.head();
    return (await this.store.readAll(head?.position ?? 0n, WAITING_EVENTS)).some(({ id }) => id === eventId);
  }
}
