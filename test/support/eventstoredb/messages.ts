import { AllStreamPosition, Empty, StreamIdentifier, UUID, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { AppendReq, AppendResp, BatchAppendReq, BatchAppendResp, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import type { LoggedEvent, ProposedEvent, Written } from './memory-log';

/** The messages of the protocol, from and to what the log of the test server understands. */
export const nameOf = (identifier: StreamIdentifier | undefined): string => Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();
const identifierOf = (name: string): StreamIdentifier => new StreamIdentifier().setStreamName(Buffer.from(name).toString('base64'));

export function proposedOf(message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): ProposedEvent {
  const id = message.getId()?.getString() ?? '';
  return {
    id,
    type: message.getMetadataMap().get('type') ?? '',
    data: Buffer.from(message.getData_asU8()),
    metadata: Buffer.from(message.getCustomMetadata_asU8()),
  };
}

export function appendAnswer(written: Written): AppendResp {
  if ('actual' in written) {
    const conflict = new AppendResp.WrongExpectedVersion();
    if (written.actual === -1) conflict.setCurrentNoStream(new Empty());
    else conflict.setCurrentRevision(String(written.actual));
    return new AppendResp().setWrongExpectedVersion(conflict);
  }
  const position = new AppendResp.Position().setCommitPosition(String(written.position)).setPreparePosition(String(written.position));
  return new AppendResp().setSuccess(new AppendResp.Success().setCurrentRevision(String(written.revision)).setPosition(position));
}

export function batchAnswer(request: BatchAppendReq, stream: string, written: Written): BatchAppendResp {
  const answer = new BatchAppendResp().setCorrelationId(request.getCorrelationId()).setStreamIdentifier(identifierOf(stream));
  if ('actual' in written) {
    const conflict = new WrongExpectedVersion();
    if (written.actual === -1) conflict.setCurrentNoStream(new Empty());
    else conflict.setCurrentStreamRevision(String(written.actual));
    return answer.setError(statusOf('event_store.client.WrongExpectedVersion', conflict.serializeBinary()));
  }
  const position = new AllStreamPosition().setCommitPosition(String(written.position)).setPreparePosition(String(written.position));
  return answer.setSuccess(new BatchAppendResp.Success().setCurrentRevision(String(written.revision)).setPosition(position));
}

/** A failure within the stream of batches: a known one by the name of its message, or words alone, as of a busy server. */
export const batchFailure = (request: BatchAppendReq, stream: string, typeName: string): BatchAppendResp =>
  new BatchAppendResp()
    .setCorrelationId(request.getCorrelationId())
    .setStreamIdentifier(identifierOf(stream))
    .setError(statusOf(typeName, new Uint8Array()));

function statusOf(typeName: string, details: Uint8Array): Status {
  const any = new Any();
  any.pack(details, typeName);
  return new Status().setMessage(typeName).setDetails(any);
}

export function eventMessage(event: LoggedEvent): ReadResp {
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new UUID().setString(event.id))
    .setStreamIdentifier(identifierOf(event.stream))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(String(event.position))
    .setPreparePosition(String(event.position))
    .setData(event.data.toString('base64'))
    .setCustomMetadata(event.metadata.toString('base64'));
  recorded.getMetadataMap().set('type', event.type).set('content-type', 'application/json').set('created', '0');
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(String(event.position)));
}

export const notFound = (stream: string): ReadResp =>
  new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)));
export const confirmation = (): ReadResp =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId('test'));
export const checkpoint = (position: number): ReadResp =>
  new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(String(position)).setPreparePosition(String(position)));

export function supportedMethods(): SupportedMethods {
  const batch = new SupportedMethod().setServiceName('event_store.client.streams.streams').setMethodName('batchappend');
  return new SupportedMethods().setEventStoreServerVersion('test').setMethodsList([batch]);
}
