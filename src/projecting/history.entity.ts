import 'reflect-metadata';
import { Column, Index, PrimaryColumn } from 'typeorm';
import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { TableOf } from './projection';

/**
 * A row that answers on both time axes (decision 20): what was so on a day, as it was known at a moment. Both spans are
 * half-open: the first day or moment belongs to them, the last does not.
 */
export abstract class OnBothAxes {
  @PrimaryColumn('text', { name: 'valid_from' })
  validFrom!: Day;

  /** The first day on which it is no longer so; null: it goes on. */
  @Column('text', { name: 'valid_to', nullable: true })
  validTo!: Day | null;

  @PrimaryColumn('text', { name: 'known_from' })
  knownFrom!: Instant;

  /** When the ledger learnt otherwise; null: it is believed now. */
  @Column('text', { name: 'known_to', nullable: true })
  knownTo!: Instant | null;
}

const KEY = Symbol('key of a history');
/** Narrows a history to what is believed now. */
export const BELIEVED_SQL = '"known_to" IS NULL';

/** Marks a table of {@link OnBothAxes} rows, and says what they are the history of: primary columns of the entity. */
export const KeepsHistoryOf =
  (...key: readonly string[]): ClassDecorator =>
  (table) => {
    Reflect.defineMetadata(KEY, key, table);
    Index([...key], { where: BELIEVED_SQL })(table);
  };

/** The key of a table with history; undefined for any other table. */
export const historyKeyOf = (table: TableOf): readonly string[] | undefined =>
  Reflect.getMetadata(KEY, table) as readonly string[] | undefined;
