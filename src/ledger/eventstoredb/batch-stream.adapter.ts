import { CancelledError, type EventStoreDBClient } from '@eventstore/db-client';
import { unpackToCommandError } from '@eventstore/db-client/dist/streams/appendToStream/unpackError';
import { convertToCommandError, parseUUID } from '@eventstore/db-client/dist/utils';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';

type Call = ReturnType<StreamsClient['batchAppend']>;
interface Waiting {
  readonly resolve: (success: BatchAppendResp.Success) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * One stream of batches, with what waits for an answer in it. The client has such streams too, but keeps what waits in a
 * table of the whole process: an error of any stream rejects the appends of all, and an answer that finds no entry ends
 * the process (reproduced; docs/adr/0040). So the stream is opened as the client opens its own, and answered for here.
 */
export class BatchStream {
  isOver = false;
  private readonly waiting = new Map<string, Waiting>();
  private readonly call: Promise<Call>;

  constructor(readonly client: EventStoreDBClient) {
    this.call = opened.call(client, (call) => this.listenTo(call));
    // Those who wait are told; nobody else asks.
    this.call.catch((fault: unknown) => this.end(fault));
  }

  /** In the order of the calls. Settles when the server answers, or the stream is over: silence is the caller's to bound. */
  send(request: BatchAppendReq): Promise<BatchAppendResp.Success> {
    return new Promise((resolve, reject) => {
      this.waiting.set(idOf(request), { resolve, reject });
      // Where it was over before, its end has rejected this too, or could not know of it yet.
      this.call.then((call) => (this.isOver ? reject(wentAway()) : call.write(request)), reject);
    });
  }

  private listenTo(call: Call): Call {
    call.on('data', (answer: BatchAppendResp) => this.answer(answer));
    call.on('error', (fault: Parameters<typeof convertToCommandError>[0]) => this.end(convertToCommandError(fault)));
    call.on('end', () => {
      this.end(wentAway());
      // The client lets go of a stream when both sides have ended.
      call.end();
    });
    return call;
  }

  /** One that nobody waits for is nobody's: it came twice, or after its watchdog had bitten. */
  private answer(answer: BatchAppendResp): void {
    const id = idOf(answer);
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    const [success, failure] = [answer.getSuccess(), answer.getError()];
    if (success) waiting?.resolve(success);
    else if (failure)
      waiting?.reject(unpackToCommandError(failure, Buffer.from(answer.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString()));
  }

  private end(fault: unknown): void {
    this.isOver = true;
    for (const { reject } of this.waiting.values()) reject(fault);
    this.waiting.clear();
  }
}

const idOf = (message: BatchAppendReq | BatchAppendResp): string => parseUUID(message.getCorrelationId()) ?? '';
/** Of a kind that says nothing against the client, and nothing about what was written. */
const wentAway = (): Error => new CancelledError(undefined, 'the stream of batches is over');

/** Whoever opens it listens before anything can happen to it. */
function opened(this: EventStoreDBClient, listenTo: (call: Call) => Call): Promise<Call> {
  return this.GRPCStreamCreator(StreamsClient, 'appendToStream', (client) =>
    listenTo(client.batchAppend(...this.callArguments({ requiresLeader: true }, { deadline: Infinity }))),
  )();
}
