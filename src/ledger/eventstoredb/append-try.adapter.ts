import { type EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import type { Instant } from '../../kernel/instant';
import type { Append, Position } from '../event-store.port';
import { batchRequest } from './batch-request.adapter';
import { BatchStream } from './batch-stream.adapter';
import { type Verdict, verdictOf, leavesClientInDoubt } from './append-verdict.adapter';
import type { ConnectionString } from './connection-string';
import { type Connection, credentialsOf } from './connection.adapter';
import type { Proposal } from './envelope.adapter';
import type { LedgerStreams } from './ledger-streams';
import type { EventStoreDbLimits } from './limits';
import { revisionBefore } from './own-append.adapter';
import { withinTime } from './watchdog.adapter';

/** Positions are signed where the server keeps them. */
const LAST_POSITION = 2n ** 63n - 1n;

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
    const sent =
      wanted === 'alone' && this.credentials
        ? this.alone(client, proposal, times, this.credentials)
        : this.inBatch(client, proposal, times);
    try {
      return verdictOn(proposal.append, await withinTime(this.limits.answerMs, `an append to ${proposal.append.stream}`, sent));
    } catch (error) {
      if (leavesClientInDoubt(error)) this.connection.renew(client);
      return verdictOf(error);
    }
  }

  private async inBatch(client: EventStoreDBClient, proposal: Proposal, times: readonly Instant[]): Promise<Answered> {
    const { stream, expected } = proposal.append;
    if (this.batches?.client !== client || this.batches.isOver) this.batches = new BatchStream(client);
    const success = await this.batches.send(batchRequest(this.streams.onServer(stream), expected, proposal.proposedAt(times)));
    const position = success.getPosition();
    return { revision: Number(success.getCurrentRevision()), position: position && BigInt(position.getCommitPosition()) };
  }

  private async alone(
    client: EventStoreDBClient,
    proposal: Proposal,
    times: readonly Instant[],
    credentials: NonNullable<ReturnType<typeof credentialsOf>>,
  ): Promise<Answered> {
    const { stream, expected } = proposal.append;
    const { position, nextExpectedRevision } = await client.appendToStream(this.streams.onServer(stream), proposal.eventsAt(times), {
      expectedRevision: expected === 'no-stream' ? NO_STREAM : BigInt(expected),
      deadline: this.limits.deadlineMs,
      requiresLeader: true,
      credentials,
    });
    return { revision: Number(nextExpectedRevision), position: position?.commit };
  }
}

/** What the server says of an append that is there: of its last event. */
interface Answered {
  readonly revision: number;
  readonly position: Position | undefined;
}

/** The server's word, where it can be that of these events. It says -1, without a sign, where it does not find what it knows to be there. */
function verdictOn(append: Append, { revision, position }: Answered): Verdict {
  const isOfThese = position !== undefined && position <= LAST_POSITION && revision === revisionBefore(append) + append.events.length;
  return isOfThese
    ? { came: 'appended', position }
    : { came: 'unknown', fault: new Error(`an answer of revision ${revision} at ${position}`) };
}
