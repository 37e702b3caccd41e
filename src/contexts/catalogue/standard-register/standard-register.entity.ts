import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../projecting/visible-to.entity';
import { standard } from '../standard';

/** Which versions of which standards there are; what they ask stands in their streams. */
@Entity('standard_version')
@VisibleTo({ everyone: true })
@RestsOn<StandardVersionRow>(({ standardKey }) => [streamOf(standard, standardKey as Uuid)])
export class StandardVersionRow {
  @PrimaryColumn('uuid', { name: 'standard_key' })
  standardKey!: string;

  @PrimaryColumn('text')
  version!: string;

  @Column('text', { name: 'standard_code' })
  standardCode!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'enterprise_id', nullable: true })
  enterpriseId!: string | null;

  @Index()
  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('text', { name: 'valid_from' })
  validFrom!: string;

  @Column('jsonb')
  levels!: readonly string[];

  /** Of a norm that was laid beside a standard: how much it lacks; null where it was not. */
  @Column('integer', { nullable: true })
  gaps!: number | null;

  @Column('bigint', { name: 'published_position' })
  publishedPosition!: string;
}
