import { Inject, Injectable } from '@nestjs/common';
import type { StreamName } from '../../kernel/fold';
import { COMMITTER, type Committer } from '../../ledger/commitment.port';
import { EVENT_STORE, type EventStore, type StoredEvent } from '../../ledger/event-store.port';
import { knownUpTo } from '../../ledger/recorded';
import type { Horizon } from '../../projecting/querying/read-models.provider';
import { SEALING } from '../../sealing/sealing-token';
import type { SealedLeaf } from '../../sealing/serving/sealed-log.query';
import type { Sealing } from '../../sealing/sealing.provider';
import { openingText, type ProvenEvent, type SealedEvidence } from './evidence-parts';

type SealedEvent = StoredEvent & { readonly leaf: SealedLeaf };
type Head = Pick<SealedEvidence, 'size' | 'checkpoint' | 'stamp'>;

/** The events of some streams with what proves them, all of it in one published checkpoint. */
@Injectable()
export class EvidenceFiles {
  constructor(
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(COMMITTER) private readonly committer: Committer,
  ) {}

  /** Whole streams, up to what was known. One event that is not sealed yet would leave a hole in its stream: then there is no evidence yet. */
  async of(
    streams: readonly StreamName[],
    known: Pick<Horizon, 'knownPosition' | 'provenance'>,
  ): Promise<SealedEvidence | 'NOT_SEALED_YET'> {
    const { origin, policy } = this.sealing;
    const sealed: SealedEvent[] = [];
    for (const event of [...(await this.store.readStreams(streams)).values()].flat().filter(knownUpTo(known))) {
      const leaf = await this.sealing.log.leafOf(event.id);
      if (!leaf) return 'NOT_SEALED_YET';
      sealed.push({ ...event, leaf });
    }
    sealed.sort((a, b) => a.leaf.index - b.leaf.index);
    const head = await this.headOver(sealed.at(-1)?.leaf.index ?? 0);
    if (!head) return 'NOT_SEALED_YET';
    const events: ProvenEvent[] = [];
    for (const event of sealed) events.push(await this.proven(event, head.size));
    return { origin, policy, events, ...head };
  }

  /** The checkpoint that was stamped first over all of them, which says most about when they were there; or else the last published one. */
  private async headOver(lastIndex: number): Promise<Head | undefined> {
    const stamp = await this.sealing.stamps.firstOver(lastIndex);
    if (stamp) return { size: stamp.size, checkpoint: stamp.note, stamp: stamp.token };
    const published = await this.sealing.log.tables.latestPublished();
    return published && published.note !== null && published.size > lastIndex
      ? { size: published.size, checkpoint: published.note, stamp: undefined }
      : undefined;
  }

  private async proven({ id, at, type, stream, data, metadata, leaf: { index, entry } }: SealedEvent, size: number): Promise<ProvenEvent> {
    const proof = await this.sealing.log.proofOf(index, size);
    if (proof === undefined) throw new Error(`entry ${index} lies in the published checkpoint ${size}, and has no proof in it`);
    return { index, at, type, stream, entry, proof, opening: openingText({ data, metadata, salt: this.committer.saltOf(id) }) };
  }
}
