import type { AllStreamResolvedEvent, EventStoreDBClient, StreamingRead } from '@eventstore/db-client';
import { ReadStream } from '@eventstore/db-client/dist/streams/utils/ReadStream';
import { convertGrpcEvent } from '@eventstore/db-client/dist/utils';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { ReadReq } from '@eventstore/db-client/generated/streams_pb';

/**
 * Events that the server looks at in one step when it seeks those of this ledger. Unless told it takes 32 a step, each by way of its queues: another ledger's
 * events on the same server cost four to five times as much to pass then.
 */
const SEARCH_WINDOW_EVENTS = 2_048;

/** One page of the log; `from` begins forwards with the event there, backwards with the one before it. */
export interface PageOfAll {
  readonly from: 'start' | 'end' | bigint;
  readonly direction: 'forwards' | 'backwards';
  readonly maxCount: number;
  /** A regular expression for the names of streams, which the server applies. */
  readonly filter: string;
}

/**
 * The protocol filters a reading of `$all` on the server; the client's own `readAll` cannot ask for it, only its
 * subscriptions can. So the request is built here on the package's stubs and sent the way its own readings are sent.
 */
export function filteredReadAll(this: EventStoreDBClient, page: PageOfAll): StreamingRead<AllStreamResolvedEvent> {
  const request = new ReadReq().setOptions(optionsOf(page));
  const stream = this.GRPCStreamCreator(StreamsClient, 'readAll', (client) =>
    client.read(request, ...this.callArguments({ requiresLeader: true }, { deadline: Infinity })),
  );
  return new ReadStream<AllStreamResolvedEvent>(stream, convertGrpcEvent, {});
}

function optionsOf({ from, direction, maxCount, filter }: PageOfAll): ReadReq.Options {
  const expression = new ReadReq.Options.FilterOptions.Expression().setRegex(filter);
  const filtering = new ReadReq.Options.FilterOptions()
    .setStreamIdentifier(expression)
    .setMax(SEARCH_WINDOW_EVENTS)
    .setCheckpointintervalmultiplier(1);
  return new ReadReq.Options()
    .setAll(startOf(from))
    .setReadDirection(direction === 'forwards' ? ReadReq.Options.ReadDirection.FORWARDS : ReadReq.Options.ReadDirection.BACKWARDS)
    .setResolveLinks(false)
    .setCount(String(maxCount))
    .setUuidOption(new ReadReq.Options.UUIDOption().setString(new Empty()))
    .setFilter(filtering);
}

function startOf(from: PageOfAll['from']): ReadReq.Options.AllOptions {
  const all = new ReadReq.Options.AllOptions();
  if (from === 'start') return all.setStart(new Empty());
  if (from === 'end') return all.setEnd(new Empty());
  const text = from.toString();
  return all.setPosition(new ReadReq.Options.Position().setCommitPosition(text).setPreparePosition(text));
}
