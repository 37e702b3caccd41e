import { Inject, Injectable } from '@nestjs/common';
import type { StreamName } from '../../kernel/fold';
import { COMMITTER, type Committer } from '../../ledger/commitment.port';
import { EVENT_STORE, type EventStore, type StoredEvent } from '../../ledger/event-store.port';
import { knownUpTo } from '../../ledger/recorded';
import type { Horizon } from '../../projecting/read-models.provider';
import { SEALING } from '../../sealing/sealing-token';
import type { Sealing } from '../../sealing/sealing.provider';
import { openingText, type ProvenEvent, type SealedEvidence } from './evidence-parts';

/** The events of some streams with what proves them, all of it in one published checkpoint. */
@Injectable()
export class EvidenceFiles {
  constructor(@Inject(SEALING) private readonly sealing: Sealing, @Inject(EVENT_STORE) private readonly store: EventStore, @Inject(COMMITTER) private readonly committer: Committer) {}

  /** Whole streams, up to what was known. One event that is not sealed yet would leave a hole in its stream: then there is no evidence yet. */
  async of(streams: readonly StreamName[], known: Pick<Horizon, 'knownPosition'>): Promise<SealedEvidence | 'NOT_SEALED_YET'> {
    const { log, origin, policy } = this.sealing;
    const published = await log.tables.latestPublished();
    if (!published || published.note === null) return 'NOT_SEALED_YET';
    const events: ProvenEvent[] = [];
    for (const event of [...(await this.store.readStreams(streams)).values()].flat().filter(knownUpTo(known))) {
      const proven = await this.proven(event, published.size);
      if (!proven) return 'NOT_SEALED_YET';
      events.push(proven);
    }
    return { origin, size: published.size, checkpoint: published.note, policy, events: events.sort((a, b) => a.index - b.index) };
  }

  private async proven(event: StoredEvent, size: number): Promise<ProvenEvent | undefined> {
    const { log } = this.sealing;
    const leaf = await log.leafOf(event.id);
    const proof = leaf && leaf.index < size ? await log.proofOf(leaf.index, size) : undefined;
    if (!leaf || proof === undefined) return undefined;
    const { at, type, stream, data, metadata } = event;
    return { index: leaf.index, at, type, stream, entry: leaf.entry, proof, opening: openingText({ data, metadata, salt: this.committer.saltOf(event.id) }) };
  }
}
