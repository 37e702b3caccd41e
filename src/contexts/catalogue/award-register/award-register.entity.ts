import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Uuid } from '../../../kernel/uuid';
import { streamOf } from '../../../kernel/fold';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../projecting/visible-to.entity';
import { award } from '../award';

/** Which awards there are, for the authorities of their region; references only, names are in the vault. */
@Entity('award')
@VisibleTo({ region: 'region' })
@RestsOn<AwardRow>(({ awardId }) => [streamOf(award, awardId as Uuid)])
export class AwardRow {
  @PrimaryColumn('uuid', { name: 'award_id' })
  awardId!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'title_code' })
  titleCode!: string;

  @Column('text')
  tier!: string;

  @Column('integer', { nullable: true })
  rank!: number | null;

  @Column('text', { name: 'occupation_code', nullable: true })
  occupationCode!: string | null;

  @Column('text', { name: 'awarded_on' })
  awardedOn!: string;

  @Index()
  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('text')
  region!: string;

  @Column('text', { name: 'document_no' })
  documentNo!: string;

  @Column('text', { name: 'withdrawn_from', nullable: true })
  withdrawnFrom!: string | null;

  @Column('bigint', { name: 'recorded_position' })
  recordedPosition!: string;

  @Column('integer')
  revision!: number;
}
