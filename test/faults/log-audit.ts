import { microsOf } from '../../src/kernel/instant';
import { commandIdOf } from '../../src/ledger/metadata';
import type { StoredEvent } from '../../src/ledger/event-store.port';

/** What somebody was told has been recorded. */
export interface Acknowledged {
  readonly commandId: string;
  /** Position of the last event of the append, as it was answered. */
  readonly position: bigint;
  /** How many events it was, where the one who asked knows. */
  readonly events?: number;
}
export interface Settled {
  readonly acknowledged: number;
  readonly found: number;
  readonly lost: number;
  readonly doubled: number;
  readonly findings: readonly string[];
}

type End = Pick<StoredEvent, 'revision' | 'position'>;

/** A broken log is broken in thousands of places; a reader needs the first few. */
const MOST_FINDINGS = 20;

/**
 * Reads a whole log in its order and holds it to what every store promises (test/contract), and its commands to being
 * recorded once. Written without the product's folds: what a test counts from the log is counted twice.
 */
export class LogAudit {
  readonly findings: string[] = [];
  /** Events whose time is the last one's plus a microsecond: a clock stood still or had stepped back. */
  held = 0;
  private doubled = 0;
  private last: StoredEvent | undefined;
  private readonly revisions = new Map<string, number>();
  private readonly ids = new Set<string>();
  private readonly commands = new Map<string, { events: number; readonly ends: Map<string, End> }>();

  constructor(private readonly traits: { readonly isGapless: boolean; readonly start?: bigint }) {}

  add(event: StoredEvent): void {
    this.checkOrder(event);
    this.checkStream(event);
    this.checkOnce(event);
    this.last = event;
  }

  /** Holds the log to what was acknowledged; to nothing else either, where the callers are known to be all there were. */
  settle(acknowledged: readonly Acknowledged[], { areAll = false } = {}): Settled {
    const lost = acknowledged.filter((claim) => !this.has(claim));
    if (areAll) this.checkForeign(new Set(acknowledged.map(({ commandId }) => commandId)));
    for (const { commandId, position } of lost) this.find(`lost: command ${commandId}, acknowledged at position ${position}`);
    return {
      acknowledged: acknowledged.length,
      found: acknowledged.length - lost.length,
      lost: lost.length,
      doubled: this.doubled,
      findings: this.findings.slice(0, MOST_FINDINGS),
    };
  }

  private has({ commandId, position, events }: Acknowledged): boolean {
    const found = this.commands.get(commandId);
    if (!found || (events !== undefined && found.events !== events)) return false;
    return [...found.ends.values()].some((end) => end.position === position);
  }

  private checkForeign(known: ReadonlySet<string>): void {
    for (const commandId of this.commands.keys())
      if (!known.has(commandId)) this.find(`recorded, but acknowledged to nobody who insisted: command ${commandId}`);
  }

  private checkOrder({ position, at }: StoredEvent): void {
    const before = this.last?.position ?? this.traits.start ?? 0n;
    if (position <= before) this.find(`position ${position} comes after ${before}`);
    else if (this.traits.isGapless && position !== before + 1n) this.find(`positions ${before + 1n} to ${position - 1n} are missing`);
    if (this.last && microsOf(at) === microsOf(this.last.at) + 1n) this.held += 1;
    if (this.last && at <= this.last.at) this.find(`time runs back at position ${position}: ${at} after ${this.last.at}`);
  }

  private checkStream({ stream, revision, position }: StoredEvent): void {
    const expected = (this.revisions.get(stream) ?? -1) + 1;
    if (revision !== expected) this.find(`${stream} has revision ${revision} instead of ${expected} at position ${position}`);
    this.revisions.set(stream, revision);
  }

  /** Once by its ids, and once as an append: the events of a command follow each other in a stream, and only the first tells the decision. */
  private checkOnce(event: StoredEvent): void {
    const commandId = commandIdOf(event.metadata);
    const command = this.commands.get(commandId) ?? { events: 0, ends: new Map<string, End>() };
    const before = command.ends.get(event.stream);
    if (this.ids.has(event.id)) this.double(`event ${event.id} is stored twice`);
    else if (before && (before.revision + 1 !== event.revision || isFirst(event)))
      this.double(`command ${commandId} is recorded twice in ${event.stream}`);
    this.ids.add(event.id);
    command.events += 1;
    command.ends.set(event.stream, { revision: event.revision, position: event.position });
    this.commands.set(commandId, command);
  }

  private double(finding: string): void {
    this.doubled += 1;
    this.find(`doubled: ${finding}`);
  }

  private find(finding: string): void {
    if (this.findings.length <= MOST_FINDINGS) this.findings.push(finding);
  }
}

const isFirst = ({ metadata }: StoredEvent): boolean => 'decision' in (JSON.parse(metadata) as object);
