import { randomUUID } from 'node:crypto';
import { createStreamIdentifier, createUUID } from '@eventstore/db-client/dist/utils';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import type { Append } from '../event-store.port';
import type { ProposedEvent } from './envelope.adapter';

/**
 * One append as the stream of batches takes it, whole in one message: ours are below the server's limit for an append. It
 * names no deadline, for here that is a time of day, and two clocks need not agree on it; the server has a limit of its own.
 */
export function batchRequest(streamOnServer: string, expected: Append['expected'], events: readonly ProposedEvent[]): BatchAppendReq {
  const options = new BatchAppendReq.Options().setStreamIdentifier(createStreamIdentifier(streamOnServer));
  if (expected === 'no-stream') options.setNoStream(new Empty());
  else options.setStreamPosition(String(expected));
  return new BatchAppendReq()
    .setCorrelationId(createUUID(randomUUID()))
    .setOptions(options)
    .setProposedMessagesList(events.map(proposed))
    .setIsFinal(true);
}

/** Bytes are taken as they are; as text the stubs would want them in base64. */
function proposed({ id, type, data, metadata }: ProposedEvent): BatchAppendReq.ProposedMessage {
  const message = new BatchAppendReq.ProposedMessage()
    .setId(createUUID(id))
    .setData(Buffer.from(data))
    .setCustomMetadata(Buffer.from(metadata));
  message.getMetadataMap().set('type', type).set('content-type', 'application/json');
  return message;
}
