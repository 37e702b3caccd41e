import { setTimeout as pause } from 'node:timers/promises';
import type { Append, AppendError } from '../event-store.port';
import { AppendRefused, OutcomeUnknown, StoreOverloaded } from '../event-store.port';
import { AppendBatch, type BatchOutcome } from './append-batch.adapter';
import type { Statement, TextRow } from './append-query.adapter';
import { LoneAppend } from './lone-append.adapter';
import { isAnswer, isInTheData, isTakenRevision } from './session.adapter';
import { NotSent, type WriterConnection } from './writer-connection.adapter';

export type Written = BatchOutcome | { readonly outcome: 'failed'; readonly error: AppendError };

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
const pauseBefore = (tries: number): number => Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);

/**
 * Writes batches, one at a time. A statement whose answer was lost is sent again: it is guarded by the expected
 * revisions and by the head's lock, so whichever copy comes second finds the streams ahead, and what is then found
 * there by its ids is ours (own-appends). Nothing is guessed and nothing is written twice.
 */
export class BatchWriter {
  constructor(
    private readonly connection: WriterConnection,
    private readonly maxTries: number,
  ) {}

  /** Never throws: each append has its outcome, in order. */
  async write(appends: readonly Append[]): Promise<readonly Written[]> {
    let isUnknown = false;
    let fault: unknown;
    for (let tries = 0; tries < this.maxTries && !isAnswer(fault); tries += 1) {
      if (tries > 0) await pause(pauseBefore(tries));
      try {
        return await this.writeOnce(appends);
      } catch (error) {
        if (isInTheData(error)) return this.writeParts(appends, error);
        fault = error;
        isUnknown ||= !isAnswer(error) && !(error instanceof NotSent);
      }
    }
    return appends.map(() => ({ outcome: 'failed', error: faultOf(isUnknown, fault) }));
  }

  private async writeOnce(appends: readonly Append[]): Promise<readonly BatchOutcome[]> {
    const wished = LoneAppend.of(appends) ?? new AppendBatch(appends);
    const answer = await this.appendAll(wished.appendAll);
    if (answer) return wished.outcomes(answer);
    const batch = new AppendBatch(appends);
    const [told] = await this.connection.query(batch.appendWhatHolds);
    return batch.outcomes(told as TextRow);
  }

  /** Undefined where not all expectations hold; nothing was written then. */
  private async appendAll(statement: Statement): Promise<TextRow | undefined> {
    try {
      return (await this.connection.query(statement))[0];
    } catch (error) {
      if (isTakenRevision(error)) return undefined;
      throw error;
    }
  }

  /** One bad append fails alone: the halves are tried until it stands by itself. */
  private async writeParts(appends: readonly Append[], error: unknown): Promise<readonly Written[]> {
    if (appends.length === 1) return [{ outcome: 'failed', error: new AppendRefused(reasonOf(error), { cause: error }) }];
    const middle = Math.ceil(appends.length / 2);
    return [...(await this.write(appends.slice(0, middle))), ...(await this.write(appends.slice(middle)))];
  }
}

const faultOf = (isUnknown: boolean, cause: unknown): AppendError =>
  isUnknown
    ? new OutcomeUnknown(`the event store did not answer: ${reasonOf(cause)}`, { cause })
    : new StoreOverloaded(`the event store takes no appends now: ${reasonOf(cause)}`, { cause });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
