import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import type { AppendReq, AppendResp, BatchAppendReq, BatchAppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import {
  Metadata,
  type sendUnaryData,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { type LoggedEvent, MemoryLog, type ProposedEvent, type Written } from './memory-log';
import {
  appendAnswer,
  batchAnswer,
  batchFailure,
  confirmation,
  eventMessage,
  nameOf,
  notFound,
  proposedOf,
  supportedMethods,
} from './messages';

/** A call that can be made to fail. `alone` is an append that is a call of its own. */
export type Call = 'features' | 'batch' | 'alone' | 'read' | 'subscription';

/** What happens to the next call of a kind, instead of its answer. A server that stalls reads nothing more. */
export interface Fault {
  readonly does: 'silence' | 'stall' | 'end' | 'error' | 'failure' | 'answer' | 'hold-events';
  /** Whether an append is written before that. */
  readonly writes?: boolean;
  /** With `error`: the status of the call, and the name of the exception that the server puts beside it. */
  readonly code?: status;
  readonly exception?: string;
  readonly details?: string;
  /** With `error`: where the leader is, as a follower tells it. */
  readonly leader?: { readonly host: string; readonly port: string };
  /** With `failure`: the type of the answer within the stream of batches. */
  readonly type?: string;
  /** With `answer`: what the server says although it is not so; the truth where it is left out. */
  readonly written?: Written;
  /** With `answer`, in the stream of batches: it says so twice. */
  readonly isTwice?: boolean;
  /** With `hold-events`: what the subscription is sent once it is confirmed. */
  readonly sends?: readonly ReadResp[];
}

/** What a server with TLS shows, PEM. */
export interface Certificate {
  readonly chain: Buffer;
  readonly key: Buffer;
}

/** A server on the package's own stubs, for its errors alone: silence, clean ends, resets, wrong answers. */
export class GrpcEventStore {
  readonly log = new MemoryLog();
  readonly calls: Call[] = [];
  /** What readings asked for. */
  readonly asked: ReadReq.Options[] = [];
  /** As whom each call came; nothing where it named nobody. */
  readonly callers = new Set<string | undefined>();
  private readonly faults = new Map<Call, (Fault | undefined)[]>();
  private readonly subscriptions = new Set<ServerWritableStream<ReadReq, ReadResp>>();
  private server = new Server();

  private constructor(
    private port: number,
    private readonly certificate: Certificate | null,
  ) {}

  static async start(port = 0, certificate: Certificate | null = null): Promise<GrpcEventStore> {
    const store = new GrpcEventStore(port, certificate);
    await store.listen();
    return store;
  }

  get url(): string {
    return `esdb://${this.address}?tls=false`;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** The next calls of this kind, one each; `undefined` is one that goes well. */
  fail(call: Call, ...faults: readonly (Fault | undefined)[]): void {
    this.faults.set(call, [...(this.faults.get(call) ?? []), ...faults]);
  }

  count(call: Call): number {
    return this.calls.filter((made) => made === call).length;
  }

  /** Someone else's append: no fault applies to it. */
  write(stream: string, expected: number, events: readonly ProposedEvent[]): Written {
    const written = this.log.append(stream, expected, events);
    for (const event of 'actual' in written ? [] : this.log.stream(stream).slice(expected + 1)) this.publish(event);
    return written;
  }

  /** Breaks every connection; the server is there again at once. */
  async cut(): Promise<void> {
    this.close();
    await this.listen();
  }

  close(): void {
    this.subscriptions.clear();
    this.server.forceShutdown();
  }

  private async listen(): Promise<void> {
    this.server = new Server();
    this.server.addService(ServerFeaturesService as never, { getSupportedMethods: this.features } as UntypedServiceImplementation);
    const never = (): void => undefined;
    this.server.addService(
      StreamsService as never,
      {
        read: this.read,
        append: this.append,
        batchAppend: this.batchAppend,
        delete: never,
        tombstone: never,
      } as UntypedServiceImplementation,
    );
    this.port = await new Promise((resolve, reject) => {
      this.server.bindAsync(
        `127.0.0.1:${this.port}`,
        this.certificate
          ? ServerCredentials.createSsl(null, [{ cert_chain: this.certificate.chain, private_key: this.certificate.key }])
          : ServerCredentials.createInsecure(),
        (error, port) => (error ? reject(error) : resolve(port)),
      );
    });
  }

  private take(call: Call, { metadata }: { readonly metadata: Metadata }): Fault | undefined {
    this.calls.push(call);
    this.callers.add(callerOf(metadata));
    return this.faults.get(call)?.shift();
  }

  private readonly features = (
    call: ServerUnaryCall<unknown, unknown>,
    answer: sendUnaryData<ReturnType<typeof supportedMethods>>,
  ): void => {
    const fault = this.take('features', call);
    if (fault?.does === 'silence') return;
    if (fault) return answer(errorOf(fault));
    answer(null, supportedMethods());
  };

  private readonly append = (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void => {
    const requests: AppendReq[] = [];
    call.on('data', (request: AppendReq) => requests.push(request));
    call.on('end', () => {
      // A connection that broke in the middle sent no whole append.
      if (call.cancelled || requests.length < 2) return;
      const options = requests[0]!.getOptions()!;
      const write = (): Written =>
        this.write(
          nameOf(options.getStreamIdentifier()),
          options.hasNoStream() ? -1 : Number(options.getRevision()),
          requests.slice(1).map((request) => proposedOf(request.getProposedMessage()!)),
        );
      const fault = this.take('alone', call);
      const written = fault && !fault.writes ? null : write();
      if (fault?.does === 'silence') return;
      if (fault?.does === 'error') return answer(errorOf(fault));
      answer(null, appendAnswer(fault?.written ?? (written as Written)));
    });
  };

  private readonly batchAppend = (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
    call.on('error', () => undefined);
    call.on('end', () => call.end());
    call.on('data', (request: BatchAppendReq) => {
      const options = request.getOptions()!;
      const stream = nameOf(options.getStreamIdentifier());
      const write = (): Written =>
        this.write(
          stream,
          options.hasNoStream() ? -1 : Number(options.getStreamPosition()),
          request.getProposedMessagesList().map(proposedOf),
        );
      const fault = this.take('batch', call);
      const written = fault && !fault.writes ? null : write();
      if (fault?.does === 'silence') return;
      if (fault?.does === 'stall') return void call.pause();
      if (fault?.does === 'end') return void call.end();
      if (fault?.does === 'error') return void call.emit('error', errorOf(fault));
      for (const answer of answersInBatch(request, stream, written, fault)) call.write(answer);
    });
  };

  private readonly read = (call: ServerWritableStream<ReadReq, ReadResp>): void => {
    const options = call.request.getOptions()!;
    if (options.hasSubscription()) return this.subscribe(call);
    this.asked.push(options);
    const fault = this.take('read', call);
    if (fault?.does === 'silence') return;
    if (fault?.does === 'error') return void call.emit('error', errorOf(fault));
    if (fault?.does === 'end') return void call.end();
    if (this.isNowhere(options))
      return void call.emit('error', errorOf({ does: 'error', code: status.UNKNOWN, details: 'Unexpected FilteredReadAllResult: Error' }));
    for (const answer of this.answersTo(options)) call.write(answer);
    call.end();
  };

  /** As the server has it: a reading begins at a record, or beyond the end. */
  private isNowhere(options: ReadReq.Options): boolean {
    const position = Number(options.getAll()?.getPosition()?.getCommitPosition() ?? 0);
    return (
      position !== 0 && position <= (this.log.events.at(-1)?.position ?? 0) && !this.log.events.some((event) => event.position === position)
    );
  }

  private answersTo(options: ReadReq.Options): readonly ReadResp[] {
    const all = options.getAll();
    const isBackwards = options.getReadDirection() === 1;
    const stream = nameOf(options.getStream()?.getStreamIdentifier());
    const found = all ? this.log.events.filter(passes(options.getFilter()?.getStreamIdentifier()?.getRegex())) : this.log.stream(stream);
    if (!all && found.length === 0) return [notFound(stream)];
    const from = all
      ? Number(all.getPosition()?.getCommitPosition() ?? (all.hasEnd() ? Infinity : 0))
      : Number(options.getStream()?.getRevision() ?? 0);
    const at = (event: LoggedEvent): number => (all ? event.position : event.revision);
    const wanted = isBackwards ? found.filter((event) => at(event) < from).toReversed() : found.filter((event) => at(event) >= from);
    return wanted.slice(0, Number(options.getCount())).map(eventMessage);
  }

  private subscribe(call: ServerWritableStream<ReadReq, ReadResp>): void {
    const fault = this.take('subscription', call);
    if (fault?.does === 'error') return void call.emit('error', errorOf(fault));
    if (fault?.does === 'silence') return;
    call.write(confirmation());
    if (fault?.does === 'end') return void call.end();
    if (fault?.does === 'hold-events') return fault.sends?.forEach((message) => call.write(message));
    const from = Number(call.request.getOptions()!.getAll()?.getPosition()?.getCommitPosition() ?? Infinity);
    for (const event of this.log.events) if (event.position > from) call.write(eventMessage(event));
    this.subscriptions.add(call);
    call.on('cancelled', () => this.subscriptions.delete(call));
  }

  private publish(event: LoggedEvent): void {
    for (const call of this.subscriptions) call.write(eventMessage(event));
  }
}

function answersInBatch(
  request: BatchAppendReq,
  stream: string,
  written: Written | null,
  fault: Fault | undefined,
): readonly BatchAppendResp[] {
  if (fault?.does === 'failure') return [batchFailure(request, stream, fault.type!)];
  const answer = batchAnswer(request, stream, fault?.written ?? (written as Written));
  return fault?.isTwice ? [answer, answer] : [answer];
}

function callerOf(metadata: Metadata): string | undefined {
  const [basic] = metadata.get('authorization');
  return basic === undefined ? undefined : Buffer.from(String(basic).replace('Basic ', ''), 'base64').toString();
}

/** The server filters by the names of streams. */
const passes =
  (regex = '') =>
  ({ stream }: LoggedEvent): boolean =>
    new RegExp(regex).test(stream);

function errorOf({ code = status.UNAVAILABLE, exception, details = 'made to fail', leader }: Fault): {
  code: status;
  details: string;
  metadata: Metadata;
} {
  const metadata = new Metadata();
  if (exception) metadata.set('exception', exception);
  if (leader) metadata.merge(Metadata.fromHttp2Headers({ 'leader-endpoint-host': leader.host, 'leader-endpoint-port': leader.port }));
  return { code, details, metadata };
}
