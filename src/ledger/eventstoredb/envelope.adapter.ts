import { type EventData, jsonEvent, type JSONType, type ResolvedEvent } from '@eventstore/db-client';
import { canonicalJson } from '../../kernel/canonical-json';
import { type Instant, instant } from '../../kernel/instant';
import { uuid } from '../../kernel/uuid';
import type { Append, NewEvent, Position, StoredEvent } from '../event-store.port';
import { AppendRefused } from '../event-store.port';
import type { LedgerStreams } from './ledger-streams';
import { reasonOf } from './watchdog.adapter';

/** The server counts a type in UTF-16. */
const BYTES_PER_TYPE_CHARACTER = 2;
/** What the wrapper has beside its values. */
const WRAPPER_BYTES = Buffer.byteLength(wrapperOf({ metadata: '', d: '', m: '', saltKeyId: '' }, '2026-01-01T00:00:00.000000Z'));

/** An event of a ledger takes more than this where it lies: two commitments, two texts that are not empty, and their wrapper. */
export const SMALLEST_EVENT_BYTES = WRAPPER_BYTES + 2 * 64 + 2;

/** Of an event's id in the log. */
export const ID_BYTES = 16;

/** The event is not of this ledger: another program wrote into its store. */
export class ForeignEvent extends Error {}

type PlacedEvent = NonNullable<ResolvedEvent['event']> & { readonly position: { readonly commit: Position } };

/** What lies beside the data of an event. */
interface Wrapper {
  readonly at: string;
  readonly d: string;
  readonly m: JSONType;
  readonly mc: string;
  readonly saltKeyId: string;
}

/** An event as it is sent: JSON with JSON beside it. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/**
 * An append that the client can send: it hands objects to `JSON.stringify` in a place where a fault is nobody's and the
 * append never settles. So everything is parsed, compared and measured before.
 */
export class Proposal {
  private readonly bodies: readonly JSONType[];
  /** As the server counts them. */
  readonly bytes: number;
  /** What its last event takes of them. */
  readonly lastBytes: number;

  /** @throws AppendRefused where the texts would not come back byte for byte, or the server would find them too large */
  constructor(
    readonly append: Append,
    serverAppendBytes: number,
  ) {
    this.bodies = append.events.map(({ id, data, metadata }) => {
      parsedCanonical(id, metadata);
      return parsedCanonical(id, data);
    });
    const sizes = append.events.map(bytesOf);
    [this.bytes, this.lastBytes] = [sizes.reduce((sum, size) => sum + size, 0), sizes.at(-1) ?? 0];
    const system = append.events.find(({ type }) => type.startsWith('$'));
    if (system) throw new AppendRefused(`${system.type} is a type of the store's own`);
    if (this.bytes > serverAppendBytes)
      throw new AppendRefused(`${this.bytes} bytes with their envelopes, the server takes ${serverAppendBytes}`);
  }

  /** Texts, as they are to lie in the log. */
  proposedAt(times: readonly Instant[]): ProposedEvent[] {
    return this.append.events.map((event, index) => ({
      id: event.id,
      type: event.type,
      data: event.data,
      metadata: wrapperOf(event, times[index] as Instant),
    }));
  }

  /** As the client takes them. Metadata goes as bytes, so that it is written as it is; they must be no Buffer. */
  eventsAt(times: readonly Instant[]): EventData[] {
    return this.proposedAt(times).map(({ id, type, metadata }, index) =>
      jsonEvent({ id, type, data: this.bodies[index] as JSONType, metadata: new Uint8Array(Buffer.from(metadata)) }),
    );
  }
}

/** @throws ForeignEvent */
export function storedEvent(given: ResolvedEvent, streams: LedgerStreams): StoredEvent {
  return ofLedger(given, ({ streamId, revision, id, type, data, metadata, position }) => {
    const { at, d, m, mc, saltKeyId } = checkedWrapper(metadata);
    const own = { id: uuid(id), type, data: canonicalJson(data), metadata: canonicalJson(m), saltKeyId, d, m: mc };
    return { ...own, stream: streams.ofLedger(streamId), revision: Number(revision), position: position.commit, at: instant(at) };
  });
}

/** When its writer says it was. @throws ForeignEvent, so that a time in what another program wrote moves no clock */
export const ownTimeOf = (given: ResolvedEvent): Instant => ofLedger(given, ({ metadata }) => instant(checkedWrapper(metadata).at));

function ofLedger<T>({ event }: ResolvedEvent, read: (event: PlacedEvent) => T): T {
  if (!event?.position) throw new ForeignEvent('an event without a position');
  try {
    return read(event as PlacedEvent);
  } catch (fault) {
    throw new ForeignEvent(`${event.streamId}@${event.revision} at ${event.position.commit} is no event of a ledger: ${reasonOf(fault)}`, {
      cause: fault,
    });
  }
}

function checkedWrapper(metadata: unknown): Wrapper {
  const { at, d, m, mc, saltKeyId } = metadata as { readonly [member in keyof Wrapper]?: unknown };
  if (typeof d !== 'string' || typeof mc !== 'string' || typeof saltKeyId !== 'string' || m === undefined)
    throw new Error('it has no commitments');
  return { at: String(at), d, m: m as JSONType, mc, saltKeyId };
}

/** Canonical JSON: its members in order, and the ledger's metadata as the text that it is. */
function wrapperOf({ metadata, d, m, saltKeyId }: Pick<NewEvent, 'metadata' | 'd' | 'm' | 'saltKeyId'>, at: string): string {
  return `{"at":"${at}","d":"${d}","m":${metadata},"mc":"${m}","saltKeyId":${canonicalJson(saltKeyId)}}`;
}

const bytesOf = ({ type, data, metadata, d, m, saltKeyId }: NewEvent): number =>
  WRAPPER_BYTES +
  type.length * BYTES_PER_TYPE_CHARACTER +
  d.length +
  m.length +
  Buffer.byteLength(data) +
  Buffer.byteLength(metadata) +
  Buffer.byteLength(JSON.stringify(saltKeyId));

function parsedCanonical(id: string, text: string): JSONType {
  const value = parsed(id, text);
  if (value === undefined || canonicalOf(value) !== text)
    throw new AppendRefused(`event ${id}: only canonical JSON comes back byte for byte`);
  return value;
}

function parsed(id: string, text: string): JSONType | undefined {
  try {
    return JSON.parse(text) as JSONType;
  } catch (cause) {
    throw new AppendRefused(`event ${id}: not JSON`, { cause });
  }
}

function canonicalOf(value: JSONType): string | null {
  try {
    return canonicalJson(value);
  } catch {
    // Numbers beyond 2^53 and half surrogates in escapes: JSON, but not canonical.
    return null;
  }
}
