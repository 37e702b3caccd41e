import { type EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import type { Instant } from '../../kernel/instant';
import { batchRequest } from './batch-request.adapter';
import { BatchStream } from './batch-stream.adapter';
import { type Verdict, verdictOf, leavesClientInDoubt } from './append-verdict.adapter';
import type { ConnectionString } from './connection-string';
import { type Connection, credentialsOf } from './connection.adapter';
import type { Proposal } from './envelope.adapter';
import type { LedgerStreams } from './ledger-streams';
import type { EventStoreDbLimits } from './limits';
import { withinTime } from './watchdog.adapter';

/** In the stream of batches, or as a call of its own. */
export type Way = 'in-batch' | 'alone';

/** Sends an append once, and says what came of it. Never throws. */
export class AppendTry {
  private readonly credentials: ReturnType<typeof credentialsOf>;
  private batches: BatchStream | null = null;

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
    const client = await this.connection.client();
    // A server with TLS and no user in the connection string leaves no choice.
    const sent = wanted === 'alone' && this.credentials ? this.alone(client, proposal, times, this.credentials) : this.inBatch(client, proposal, times);
    try {
      const position = await withinTime(this.limits.answerMs, `an append to ${proposal.append.stream}`, sent);
      return position === undefined ? { came: 'unknown', fault: new Error('an answer without a position') } : { came: 'appended', position };
    } catch (error) {
      if (leavesClientInDoubt(error)) this.connection.renew(client);
      return verdictOf(error);
    }
  }

  private async inBatch(client: EventStoreDBClient, proposal: Proposal, times: readonly Instant[]): Promise<bigint | undefined> {
    const { stream, expected } = proposal.append;
    if (this.batches?.client !== client || this.batches.isOver) this.batches = new BatchStream(client);
    const success = await this.batches.send(batchRequest(this.streams.onServer(stream), expected, proposal.proposedAt(times)));
    const position = success.getPosition();
    return position && BigInt(position.getCommitPosition());
  }

  private async alone(client: EventStoreDBClient, proposal: Proposal, times: readonly Instant[], credentials: NonNullable<ReturnType<typeof credentialsOf>>): Promise<bigint | undefined> {
    const { stream, expected } = proposal.append;
    const { position } = await client.appendToStream(this.streams.onServer(stream), proposal.eventsAt(times), {
      expectedRevision: expected === 'no-stream' ? NO_STREAM : BigInt(expected), deadline: this.limits.deadlineMs, requiresLeader: true, credentials,
    });
    return position?.commit;
  }
}
