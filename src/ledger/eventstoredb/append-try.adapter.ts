import { NO_STREAM } from '@eventstore/db-client';
import type { Instant } from '../../kernel/instant';
import { type Verdict, verdictOf, leavesClientInDoubt, type Way } from './append-verdict.adapter';
import { holdBatchPath, leaveBatchPath } from './batch-path.adapter';
import type { ConnectionString } from './connection-string';
import { type Connection, credentialsOf } from './connection.adapter';
import type { Proposal } from './envelope.adapter';
import type { LedgerStreams } from './ledger-streams';
import type { EventStoreDbLimits } from './limits';
import { withinTime } from './watchdog.adapter';

/** Sends an append once, and says what came of it. Never throws. */
export class AppendTry {
  private readonly credentials: ReturnType<typeof credentialsOf>;

  constructor(
    private readonly connection: Connection,
    target: ConnectionString,
    private readonly streams: LedgerStreams,
    private readonly limits: Pick<EventStoreDbLimits, 'answerMs' | 'deadlineMs'>,
  ) {
    this.credentials = credentialsOf(target);
  }

  /** The first way keeps the order of sending in the log; a further try goes alone, away from what failed the first. */
  async send(proposal: Proposal, times: readonly Instant[], wanted: Way): Promise<Verdict> {
    const mayJoin = wanted === 'in-batch' && holdBatchPath(this);
    // A server with TLS and no user in the connection string leaves no choice.
    const way = mayJoin || this.credentials === null ? 'in-batch' : 'alone';
    const client = await this.connection.client();
    const { stream, expected } = proposal.append;
    const options = {
      expectedRevision: expected === 'no-stream' ? NO_STREAM : BigInt(expected),
      deadline: this.limits.deadlineMs,
      requiresLeader: true,
      ...(way === 'alone' && this.credentials ? { credentials: this.credentials } : {}),
    } as const;
    try {
      const sent = client.appendToStream(this.streams.onServer(stream), proposal.eventsAt(times), options);
      const { position } = await withinTime(this.limits.answerMs, `an append to ${stream}`, sent);
      return position ? { came: 'appended', position: position.commit } : { came: 'unknown', fault: new Error('an answer without a position') };
    } catch (error) {
      if (leavesClientInDoubt(error)) this.connection.renew(client);
      return verdictOf(error, way);
    }
  }

  close(): void {
    leaveBatchPath(this);
  }
}
