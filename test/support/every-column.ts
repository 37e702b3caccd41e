import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../src/projecting/visible-to.entity';

/** A row of every type that a projection can write, under a key of two columns. */
@Entity('every_column')
@VisibleTo({ tenant: 'ownerId' })
export class EveryColumnRow {
  @PrimaryColumn('uuid', { name: 'owner_id' })
  ownerId!: string;

  @PrimaryColumn('integer')
  ordinal!: number;

  @Column('text', { nullable: true })
  word!: string | null;

  @Column('smallint', { nullable: true })
  small!: number | null;

  @Column('bigint', { nullable: true })
  large!: string | null;

  @Column('numeric', { nullable: true })
  exact!: string | null;

  @Column('boolean', { nullable: true })
  truth!: boolean | null;

  @Column('date', { nullable: true })
  day!: string | null;

  @Column('timestamptz', { name: 'happened_at', nullable: true })
  happenedAt!: string | null;

  @Column('jsonb', { nullable: true })
  shape!: unknown;

  @Column('text', { array: true, nullable: true })
  words!: readonly (string | null)[] | null;

  @Column('uuid', { array: true, nullable: true })
  ids!: readonly string[] | null;

  @Column('integer', { array: true, nullable: true })
  numbers!: readonly number[] | null;

  @Column('bigint', { array: true, nullable: true })
  larges!: readonly string[] | null;
}
