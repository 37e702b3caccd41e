import type { EvidenceSource } from '../kernel/evidence';
import type { StreamName } from '../kernel/fold';
import type { Uuid } from '../kernel/uuid';
import type { StoredEvent } from '../ledger/event-store.port';
import type { DeclaredDecisions } from './declared-decisions';
import type { FoldedStreams } from './folded-streams';

/** A field of a person at one version. */
export interface PersonValue {
  readonly ref: Uuid;
  readonly field: string;
  readonly version: number;
}
/** What was erased stands for itself; what cannot be found is undefined. */
export type Restored = { readonly value: unknown } | 'ERASED' | undefined;

/** Everything outside the log that a decision may have leaned on. */
export interface OutsideEvidence {
  /** A published document by its reference; null where the reference says that there was none. */
  document(reference: string): unknown;
  /** In the order asked for. */
  persons(wanted: readonly PersonValue[]): Promise<readonly ({ readonly value: string } | 'ERASED' | undefined)[]>;
}

const NO_DOCUMENT = 'none:';

/** The value behind what the metadata names as its source (decision 5). */
export class RestoredEvidence {
  constructor(
    private readonly declared: DeclaredDecisions,
    private readonly streams: FoldedStreams,
    private readonly outside: OutsideEvidence,
  ) {}

  /** Personal values of many decisions in one reading, since each reading is logged. */
  async people(sources: readonly EvidenceSource[]): Promise<(source: EvidenceSource) => Restored> {
    const wanted = sources.flatMap((source) =>
      'person' in source ? [{ ref: source.person as Uuid, field: source.field, version: source.version }] : [],
    );
    const values = wanted.length === 0 ? [] : await this.outside.persons(wanted);
    const known = new Map(wanted.map((each, index) => [keyOf(each), values[index]]));
    return (source) =>
      'person' in source ? known.get(keyOf({ ref: source.person as Uuid, field: source.field, version: source.version })) : undefined;
  }

  async restore(source: EvidenceSource, first: StoredEvent, person: (source: EvidenceSource) => Restored): Promise<Restored> {
    if ('view' in source) return this.view(source);
    if ('document' in source) return this.document(source.document);
    if ('person' in source) return person(source);
    if ('standsIn' in source) return { value: (JSON.parse(first.data) as Record<string, unknown>)[source.standsIn] };
    return { value: source.value };
  }

  private async view({
    view: name,
    stream,
    revision,
  }: {
    readonly view: string;
    readonly stream: string;
    readonly revision: number;
  }): Promise<Restored> {
    const view = this.declared.view(name);
    return view && { value: view.view(await this.streams.stateAt(view.fold, stream as StreamName, revision)) };
  }

  private document(reference: string): Restored {
    if (reference.startsWith(NO_DOCUMENT)) return { value: null };
    const value = this.outside.document(reference);
    return value === undefined ? undefined : { value };
  }
}

const keyOf = ({ ref, field, version }: PersonValue): string => `${ref} ${field} ${version}`;
