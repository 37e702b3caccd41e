import type { Instant } from '../../kernel/instant';
import { type CopiedLog, CopyDisturbed } from '../copied-log.port';
import type { Append, StoredEvent } from '../event-store.port';
import { RevisionConflict } from '../event-store.port';
import { AppendTry } from './append-try.adapter';
import { AppendWriter } from './append-writer.adapter';
import { parseConnectionString } from './connection-string';
import { Connection } from './connection.adapter';
import { Proposal } from './envelope.adapter';
import type { EventStoreDbOptions } from './eventstoredb-event-store.adapter';
import { LedgerStreams } from './ledger-streams';
import { DEFAULT_LIMITS } from './limits';
import { LogReader } from './log-reader.adapter';
import { runsOf } from './runs';
import { Timeline } from './timeline.adapter';

/**
 * One append after the other: two under way could change places where the first is tried again, and the order of a log
 * cannot be mended. The writer is the one that commands use, with the times that the events have already.
 */
export class EventStoreDbCopiedLog implements CopiedLog {
  private readonly connections: readonly Connection[];
  private readonly writer: AppendWriter;
  private times: readonly Instant[] = [];

  /** @throws ConnectionStringRefused, LedgerNameRefused */
  constructor({ url, ledger, connectionName = 'skills-ledger' }: EventStoreDbOptions) {
    const [target, streams] = [parseConnectionString(url), new LedgerStreams(ledger)];
    const [writing, reading] = [new Connection(target, `${connectionName}-copies`), new Connection(target, `${connectionName}-copies-reads`)];
    this.connections = [writing, reading];
    const reader = new LogReader(reading, streams, DEFAULT_LIMITS);
    const asTheyAre = { offer: () => ({ times: this.times, over: () => undefined }) };
    this.writer = new AppendWriter(new AppendTry(writing, target, streams, DEFAULT_LIMITS), asTheyAre, reader, new Timeline(reader, () => undefined), DEFAULT_LIMITS.appendTries);
  }

  async add(events: readonly StoredEvent[]): Promise<void> {
    for (const run of runsOf(events)) {
      this.times = run.map(({ at }) => at);
      await this.writer.write(new Proposal(appendOf(run), DEFAULT_LIMITS.serverAppendBytes)).catch(whereDisturbed);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.connections.map((connection) => connection.close()));
  }
}

function appendOf(run: readonly StoredEvent[]): Append {
  const { stream, revision, at } = run[0]!;
  return { stream, expected: revision === 0 ? 'no-stream' : revision - 1, events: run, now: at };
}

function whereDisturbed(fault: unknown): never {
  throw fault instanceof RevisionConflict ? new CopyDisturbed(fault.message, { cause: fault }) : fault;
}
