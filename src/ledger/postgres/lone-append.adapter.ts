import type { Append, NewEvent } from '../event-store.port';
import { APPEND_ONE } from './append-batch.sql';
import { type BatchOutcome, revisionBefore } from './append-batch.adapter';
import type { Statement, TextRow } from './append-query.adapter';
import { instantOfText } from './stored-row.adapter';

/** A batch of one event: nothing is an array, and the server's answer is the outcome. */
export class LoneAppend {
  private constructor(
    private readonly append: Append,
    private readonly event: NewEvent,
  ) {}

  static of(appends: readonly Append[]): LoneAppend | null {
    const [append, ...others] = appends;
    const [event, ...more] = append?.events ?? [];
    return append && event && others.length === 0 && more.length === 0 ? new LoneAppend(append, event) : null;
  }

  get appendAll(): Statement {
    const { id, type, data, metadata, saltKeyId, d, m } = this.event;
    const { stream, now } = this.append;
    const values = [
      stream,
      String(revisionBefore(this.append)),
      now,
      id,
      type,
      data,
      metadata,
      saltKeyId,
      Buffer.from(d, 'hex'),
      Buffer.from(m, 'hex'),
    ];
    return { name: 'append_one', text: APPEND_ONE, values };
  }

  outcomes([position, at]: TextRow): readonly BatchOutcome[] {
    return [
      {
        outcome: 'appended',
        revision: revisionBefore(this.append) + 1,
        position: BigInt(position as string),
        at: instantOfText(at as string),
      },
    ];
  }
}
