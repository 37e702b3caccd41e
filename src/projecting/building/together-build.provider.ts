import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { FactPage, Position, StoredFact } from '../../ledger/event-store.port';
import { type RecordedFact, recordedOf } from '../../ledger/recorded';
import { BUILD_ROOM, SENT_AT } from './build-room';
import type { BuildSite } from './build-site';
import { BuiltPart, Part } from './built-part.provider';
import { BulkWriter } from '../writing/bulk-writer.provider';
import { CatchUpRoom } from '../engine/catch-up-room';
import { claimEach } from '../writing/checkpoints';
import { queryOf } from '../database';
import { Outbox } from './outbox.provider';
import { PageReader } from '../engine/page-reader';
import { factsOf } from '../projection';
import { settled, unsettled } from '../settled';

export type Progress = (position: Position, events: number) => void;

/**
 * Builds several projections in empty tables from one reading of the log: each event is read and parsed once, rows are held
 * and written in bulk while the next ones are folded (ADR 177). Whatever cannot be taken this way is left to its projector.
 */
export class TogetherBuild {
  private readonly parts: readonly BuiltPart[];
  private readonly minding = new Map<string, readonly BuiltPart[]>();
  private readonly pages: PageReader;
  private taken = 0;

  constructor(
    private readonly site: BuildSite,
    parts: readonly Part[],
    private readonly room = BUILD_ROOM,
  ) {
    this.parts = parts.map((part) => new BuiltPart(part, site.projectors, site.metadata, room));
    this.pages = new PageReader(site.store, factsOf(parts.flatMap(({ projection }) => projection.on)), new CatchUpRoom(), turnOfTheLoop);
  }

  async run(progress: Progress): Promise<void> {
    // The first page is read meanwhile.
    const first = settled(this.pages.read(0n, this.room.pageEvents));
    const begun = settled(this.begin());
    const opened = await Promise.allSettled(Array.from({ length: this.room.connections }, () => BulkWriter.open(this.site.ownerUrl)));
    const writers = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const outbox = new Outbox(writers, this.site.projectors);
    try {
      // Nothing of this goes on behind a fault of its: whoever called lets go of the places then.
      await unsettled(begun);
      const [broken] = opened.flatMap((each) => (each.status === 'rejected' ? [each.reason as Error] : []));
      if (broken) throw broken;
      await this.read(await unsettled(first), outbox, progress);
    } finally {
      await outbox.over();
      for (const writer of writers) await writer.close();
    }
  }

  private async begin(): Promise<void> {
    const claims = await claimEach(
      queryOf(this.site.projectors),
      this.parts.map(({ checkpoint }) => checkpoint),
    );
    for (const [index, part] of this.parts.entries()) part.begin(claims[index]!);
  }

  private async read(first: FactPage, outbox: Outbox, progress: Progress): Promise<void> {
    for (let page = first; ; page = await this.pages.read(page.last, this.room.pageEvents)) {
      await this.fold(page.facts, page.last);
      await this.makeRoom(outbox);
      this.taken += page.countTo(page.last);
      progress(page.last, this.taken);
      if (!page.isFull || this.parts.every(({ isDone }) => isDone)) break;
    }
    await this.sendTheRest(outbox);
  }

  private async fold(page: readonly StoredFact[], last: Position): Promise<void> {
    const [mine, recorded] = [new Map<BuiltPart, StoredFact[]>(this.parts.map((part) => [part, []])), new Map<StoredFact, RecordedFact>()];
    for (const fact of page) for (const part of this.mindedBy(fact.type)) mine.get(part)!.push(fact);
    const parsed = (fact: StoredFact): RecordedFact => {
      let found = recorded.get(fact);
      if (!found) recorded.set(fact, (found = recordedOf(fact)));
      return found;
    };
    for (const part of this.parts) {
      const facts = mine.get(part)!;
      await part.fold(facts, last, parsed);
      // Folding never waits by itself: without this no line would be sent until all parts have folded this page.
      if (facts.length > 0) await turnOfTheLoop();
    }
  }

  private mindedBy(type: string): readonly BuiltPart[] {
    let found = this.minding.get(type);
    if (!found) this.minding.set(type, (found = this.parts.filter((part) => part.minds(type))));
    return found;
  }

  /** Sends what is worth a load; where too much is held all the same, folding waits. */
  private async makeRoom(outbox: Outbox): Promise<void> {
    for (const part of this.fullestOf(outbox)) if (part.fullness >= SENT_AT) this.send(part, outbox);
    while (outbox.fullness + this.parts.reduce((sum, { fullness }) => sum + fullness, 0) >= 1) {
      const [fullest] = this.fullestOf(outbox);
      if (outbox.fullness === 0 && fullest) this.send(fullest, outbox);
      await outbox.oneArrived();
    }
  }

  /** Of a part of which something is away the rest can go when that has arrived. */
  private async sendTheRest(outbox: Outbox): Promise<void> {
    for (;;) {
      for (const part of this.fullestOf(outbox)) outbox.send(part);
      if (outbox.isEmpty) return outbox.oneArrived();
      await outbox.oneArrived();
    }
  }

  private fullestOf(outbox: Outbox): readonly BuiltPart[] {
    return this.parts.filter((part) => !outbox.isAway(part)).sort((one, other) => other.fullness - one.fullness);
  }

  /** Of what a part keeps nothing is forgotten but what was written before, for it is sent only when that has arrived. */
  private send(part: BuiltPart, outbox: Outbox): void {
    outbox.send(part);
    if (this.parts.reduce((sum, { cachedRows }) => sum + cachedRows, 0) > this.room.keptRows)
      part.age(Math.floor(this.room.keptRows / this.parts.length));
  }
}
