import type { Instant } from '../../kernel/instant';
import { type CopiedLog, CopyDisturbed } from '../copied-log.port';
import type { Append, Position, StoredEvent } from '../event-store.port';
import { RevisionConflict } from '../event-store.port';
import { AppendTry } from './append-try.adapter';
import type { Verdict } from './append-verdict.adapter';
import { AppendWriter } from './append-writer.adapter';
import { parseConnectionString } from './connection-string';
import { Connection } from './connection.adapter';
import { Proposal } from './envelope.adapter';
import type { EventStoreDbOptions } from './eventstoredb-event-store.adapter';
import { LedgerStreams } from './ledger-streams';
import { DEFAULT_LIMITS, type EventStoreDbLimits } from './limits';
import { LogReader } from './log-reader.adapter';
import { revisionBefore } from './own-append.adapter';
import { runsOf } from './runs';
import { Timeline } from './timeline.adapter';

/** What one append writes, with the times that its events have already. */
interface Run {
  readonly proposal: Proposal;
  readonly times: readonly Instant[];
}

/**
 * Appends are sent one behind the other, as many under way as commands have, and the server writes them in the order of sending. Where one of
 * them fails, those behind it may stand in the log without it: nothing more is sent until all are answered, and then each again by itself and by
 * the writer that commands use, for the server tells of what it has already where that stands. Positions that do not rise are a log out of order,
 * which cannot be mended, and is told at once (docs/adr/0198).
 */
export class EventStoreDbCopiedLog implements CopiedLog {
  private readonly connections: readonly Connection[];
  private readonly limits: EventStoreDbLimits;
  private readonly oneTry: AppendTry;
  private readonly writer: AppendWriter;
  private times: readonly Instant[] = [];
  private last: Position = -1n;

  /** @throws ConnectionStringRefused, LedgerNameRefused */
  constructor({ url, ledger, connectionName = 'skills-ledger', limits }: EventStoreDbOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    const [target, streams] = [parseConnectionString(url), new LedgerStreams(ledger)];
    const [writing, reading] = [
      new Connection(target, `${connectionName}-copies`),
      new Connection(target, `${connectionName}-copies-reads`),
    ];
    this.connections = [writing, reading];
    const reader = new LogReader(reading, streams, this.limits);
    const asTheyAre = { offer: () => ({ times: this.times, over: () => undefined }) };
    this.oneTry = new AppendTry(writing, target, streams, this.limits);
    this.writer = new AppendWriter(this.oneTry, asTheyAre, reader, new Timeline(reader, () => undefined), this.limits.appendTries);
  }

  async add(events: readonly StoredEvent[]): Promise<void> {
    const runs = runsOf(events).map(
      (run): Run => ({ proposal: new Proposal(appendOf(run), this.limits.serverAppendBytes), times: run.map(({ at }) => at) }),
    );
    const written = await this.together(runs);
    for (const run of runs.slice(written)) await this.alone(run);
  }

  async close(): Promise<void> {
    await Promise.all(this.connections.map((connection) => connection.close()));
  }

  /** How many of them, from the first, the server says are written; none is under way any more. */
  private async together(runs: readonly Run[]): Promise<number> {
    const underWay: Promise<Verdict>[] = [];
    let written = 0;
    const isWritten = async (): Promise<boolean> => {
      const verdict = await underWay.shift()!;
      if (verdict.came !== 'appended') return false;
      this.follow(runs[written]!, verdict.position);
      written += 1;
      return true;
    };
    try {
      while (written < runs.length) {
        while (written + underWay.length < runs.length && underWay.length < this.limits.appendsUnderWay) {
          const { proposal, times } = runs[written + underWay.length]!;
          underWay.push(this.oneTry.send(proposal, times, 'in-batch'));
        }
        if (!(await isWritten())) break;
      }
      return written;
    } finally {
      await Promise.all(underWay);
    }
  }

  private async alone(run: Run): Promise<void> {
    this.times = run.times;
    const { position } = await this.writer.write(run.proposal).catch(whereDisturbed);
    this.follow(run, position);
  }

  /** @throws CopyDisturbed */
  private follow({ proposal: { append } }: Run, position: Position): void {
    if (position <= this.last) throw new CopyDisturbed(outOfOrder(append, position, this.last));
    this.last = position;
  }
}

function appendOf(run: readonly StoredEvent[]): Append {
  const { stream, revision, at } = run[0]!;
  return { stream, expected: revision === 0 ? 'no-stream' : revision - 1, events: run, now: at };
}

const outOfOrder = (append: Append, position: Position, last: Position): string =>
  `revision ${revisionBefore(append) + 1} of ${append.stream} stands at ${position}, and what it comes behind at ${last}: the order of a log cannot be mended. Begin the copy again in an empty store, or under another ESDB_LEDGER`;

function whereDisturbed(fault: unknown): never {
  throw fault instanceof RevisionConflict ? new CopyDisturbed(fault.message, { cause: fault }) : fault;
}
