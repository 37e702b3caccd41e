import 'reflect-metadata';
import type { StreamName } from '../kernel/fold';
import type { DerivedIds } from '../ledger/derived-ids.provider';
import type { TableOf } from './projection';

/** The streams whose events made a row; ids that are derived from others come from `ids`. */
export type StreamsBehind<Row extends object> = (row: Row, ids: DerivedIds) => readonly StreamName[];

const STREAMS = Symbol('streams behind a row');

/** Says which streams make a row of this table what it is, so that it can be made again as it was known at any moment (ADR 37). */
export const RestsOn =
  <Row extends object>(streams: StreamsBehind<Row>) =>
  (table: TableOf<Row>): void =>
    Reflect.defineMetadata(STREAMS, streams, table);

/** For a table whose every row comes from the log as a whole. */
export const RestsOnWholeLog = (): ClassDecorator => (table) => Reflect.defineMetadata(STREAMS, 'whole log', table);

/** Undefined for a table that cannot answer for a past moment. */
export const streamsBehind = <Row extends object>(table: TableOf<Row>): StreamsBehind<Row> | 'whole log' | undefined =>
  Reflect.getMetadata(STREAMS, table) as StreamsBehind<Row> | 'whole log' | undefined;
