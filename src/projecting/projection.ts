import type { Day } from '../kernel/day';
import type { EventDeclaration, EventType, Fact } from '../kernel/event-type';
import { versionedName } from '../kernel/versioned-name';
import type { FactsAsked } from '../ledger/event-store.port';
import type { Recorded, RecordedFact } from '../ledger/recorded';
import type { OnBothAxes } from './history.entity';

/** A read-model table: its TypeORM entity class. */
export type TableOf<Row extends object = object> = abstract new () => Row;

/** The rows a batch of events touches, held in memory until the batch is written with one statement per table. */
export interface Rows {
  of<Row extends object>(table: TableOf<Row>): RowSet<Row>;
  /** The rows of a table that answers on both time axes. */
  historyOf<Row extends OnBothAxes>(table: TableOf<Row>): HistorySet<Row>;
}
export interface RowSet<Row extends object> {
  /** The row with this primary key as it stands after the events so far. */
  find(key: Partial<Row>): Promise<Row | undefined>;
  /** @throws where the log promises the row: a gap is a defect, never skipped. */
  require(key: Partial<Row>): Promise<Row>;
  /** Inserts the row, or replaces the one with the same primary key. */
  put(row: Row): void;
  /** Changes some columns of a row that is there. */
  alter(key: Partial<Row>, change: Partial<Row>): Promise<Row>;
}

/** What is said of a key, without the axes, which the engine keeps. */
export type Said<Row extends OnBothAxes> = Omit<Row, keyof OnBothAxes>;
/** From a day on, for ever unless `until` names the first day on which it is no longer so. */
export interface During {
  readonly from: Day;
  readonly until?: Day | null;
}
export interface HistorySet<Row extends OnBothAxes> {
  /** What is so during these days, as known from this event on; what was believed of them before stays readable as of then. */
  put(said: Said<Row>, during: During): Promise<void>;
  /** Nothing is so during these days. */
  clear(key: Partial<Said<Row>>, during: During): Promise<void>;
  /** What is believed now, over all days, the earliest first. */
  believed(key: Partial<Said<Row>>): Promise<readonly Row[]>;
}

/** Called with the events in order, and now and then once more beforehand, to see which rows will be needed: it has no other effect than on the rows. */
export type Apply<Event> = (event: Event, rows: Rows) => void | Promise<void>;
export interface Reaction {
  readonly type: EventDeclaration;
  readonly apply: Apply<RecordedFact>;
  /** It reads stream or metadata. */
  readonly isInFull?: boolean;
}

/** A read model's rule: which events change which rows. Pure but for the rows it is handed. */
export interface Projection {
  readonly name: string;
  /** Raised when the rows would come out differently; the read model is then built anew beside the old one. */
  readonly version: number;
  readonly tables: readonly TableOf[];
  readonly on: readonly Reaction[];
}

/** @throws where two reactions to one type are declared: one of them would never be called. */
export function projection(declared: Projection): Projection {
  const twice = twiceIn(declared.on.map(({ type: { type } }) => type));
  if (twice.length > 0) throw new Error(`${declared.name} reacts twice to ${twice.join(', ')}`);
  return declared;
}

/** What is there more than once. */
export const twiceIn = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

/** Binds one event type to what it changes, with the data typed by the declaration. */
export const on = <Name extends string, Data>(type: EventType<Name, Data>, apply: Apply<RecordedFact<Fact<Name, Data>>>): Reaction => ({
  type,
  apply: apply as unknown as Apply<RecordedFact>,
});

/** The same for who needs the event's stream or metadata: one such reaction, and the projection reads twice as many bytes. */
export const onInFull = <Name extends string, Data>(type: EventType<Name, Data>, apply: Apply<Recorded<Fact<Name, Data>>>): Reaction => ({
  type,
  apply: apply as unknown as Apply<RecordedFact>,
  isInFull: true,
});

/** Facts are asked for by name, so that versions are seen that nobody here knows. */
export const namesOf = (types: readonly EventDeclaration[]): readonly string[] => [
  ...new Set(types.map(({ type }) => versionedName(type)[0])),
];

/** What a reader of the log asks for. */
export const factsOf = (reactions: readonly Reaction[]): Pick<FactsAsked, 'names' | 'inFull'> => ({
  names: namesOf(reactions.map(({ type }) => type)),
  inFull: reactions.some(({ isInFull }) => isInFull),
});
