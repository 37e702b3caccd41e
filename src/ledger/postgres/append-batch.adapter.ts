import { type Instant, instantOfMicros, microsOf } from '../../kernel/instant';
import type { Append, Appended } from '../event-store.port';
import { APPEND_ALL, APPEND_WHAT_HOLDS } from './append-batch.sql';
import type { Statement, TextRow } from './append-query.adapter';
import { hashArray, intArray, textArray, timeArray, uuidArray } from './binary-array.adapter';
import { instantOfText } from './stored-row.adapter';

/** Position and time before the batch, and the streams' revisions where it was asked which appends hold. */
type Answer = readonly [positionBefore: string, atBefore: string | null, actual?: string | null];
export type BatchOutcome = Appended | { readonly outcome: 'behind'; readonly actual: number };

export const revisionBefore = ({ expected }: Append): number => (expected === 'no-stream' ? -1 : expected);

/** A batch as the statements that append it (append-batch.sql), with the times offered to its events. */
export class AppendBatch {
  private readonly offered: bigint[] = [];

  constructor(private readonly appends: readonly Append[]) {
    let last: bigint | null = null;
    for (const { now, events } of appends) {
      for (let count = events.length, micros = microsOf(now); count > 0; count -= 1, micros += 1n) {
        last = last === null || micros > last ? micros : last + 1n;
        this.offered.push(last);
      }
    }
  }

  /** Appends all or nothing. */
  get appendAll(): Statement {
    return { name: 'append_all', text: APPEND_ALL, values: this.parameters };
  }

  /** Appends what holds. */
  get appendWhatHolds(): Statement {
    return { name: 'append_what_holds', text: APPEND_WHAT_HOLDS, values: this.parameters };
  }

  get parameters(): Buffer[] {
    return [...this.appendArrays(), ...this.eventArrays()];
  }

  outcomes(answer: TextRow): readonly BatchOutcome[] {
    const [positionBefore, atBefore, actual] = answer as Answer;
    const revisions = actual?.slice(1, -1).split(',').map(Number);
    const before = atBefore === null ? null : microsOf(instantOfText(atBefore));
    let sent = 0;
    let kept = 0;
    return this.appends.map((append, index) => {
      sent += append.events.length;
      const found = revisions?.[index] ?? revisionBefore(append);
      if (found !== revisionBefore(append)) return { outcome: 'behind', actual: found };
      kept += append.events.length;
      const revision = found + append.events.length;
      return { outcome: 'appended', revision, position: BigInt(positionBefore) + BigInt(kept), at: this.at(sent, before, kept) };
    });
  }

  /** The same rule as in the statements: the larger of what was offered and of the last event's time plus the distance to it. */
  private at(sent: number, before: bigint | null, kept: number): Instant {
    const offered = this.offered[sent - 1] as bigint;
    const next = before === null ? offered : before + BigInt(kept);
    return instantOfMicros(next > offered ? next : offered);
  }

  private appendArrays(): Buffer[] {
    return [textArray(this.appends.map(({ stream }) => stream)), intArray(this.appends.map(revisionBefore))];
  }

  private eventArrays(): Buffer[] {
    const events = this.appends.flatMap((append) => append.events);
    const streams = this.appends.flatMap(({ stream, events: own }) => own.map(() => stream));
    const revisions = this.appends.flatMap((append) => append.events.map((_, index) => revisionBefore(append) + 1 + index));
    return [
      textArray(streams),
      intArray(revisions),
      timeArray(this.offered),
      uuidArray(events.map(({ id }) => id)),
      textArray(events.map(({ type }) => type)),
      textArray(events.map(({ data }) => data)),
      textArray(events.map(({ metadata }) => metadata)),
      textArray(events.map(({ saltKeyId }) => saltKeyId)),
      hashArray(events.map(({ d }) => d)),
      hashArray(events.map(({ m }) => m)),
    ];
  }
}
