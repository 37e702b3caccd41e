import { randomUUID } from 'node:crypto';
import type { EventData } from '@eventstore/db-client';
import { createStreamIdentifier, createUUID } from '@eventstore/db-client/dist/utils';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import type { Append } from '../event-store.port';

/**
 * One append as the stream of batches takes it, whole in one message: ours are below the server's limit for an append. It
 * names no deadline, for here that is a time of day, and two clocks need not agree on it; the server has a limit of its own.
 */
export function batchRequest(streamOnServer: string, expected: Append['expected'], events: readonly EventData[]): BatchAppendReq {
  const options = new BatchAppendReq.Options().setStreamIdentifier(createStreamIdentifier(streamOnServer));
  if (expected === 'no-stream') options.setNoStream(new Empty());
  else options.setStreamPosition(String(expected));
  return new BatchAppendReq().setCorrelationId(createUUID(randomUUID())).setOptions(options).setProposedMessagesList(events.map(proposed)).setIsFinal(true);
}

function proposed({ id, type, contentType, data, metadata }: EventData): BatchAppendReq.ProposedMessage {
  const message = new BatchAppendReq.ProposedMessage()
    .setId(createUUID(id))
    .setData(Buffer.from(JSON.stringify(data)).toString('base64'))
    .setCustomMetadata(metadata as Uint8Array);
  message.getMetadataMap().set('type', type).set('content-type', contentType);
  return message;
}
