import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../../projecting/visible-to.entity';

/** A batch or a certificate that an inspection can draw. It is put once and never taken back, so what there was at a position is found by comparing positions. */
@Entity('inspectable')
@VisibleTo({ region: 'region' })
@Index(['subject', 'region', 'on'])
export class InspectableRow {
  @PrimaryColumn('uuid', { name: 'unit_id' })
  unitId!: string;

  /** BATCHES or CERTIFICATES; institutions are those of the batches. */
  @Column('text')
  subject!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('uuid', { name: 'filing_id' })
  filingId!: string;

  @Column('text')
  region!: string;

  /** The day of the assessment, or of the issue. */
  @Column('text')
  on!: string;

  @Column('jsonb')
  levels!: readonly string[];

  /** From here on it could be drawn: the approval of the batch, the issue of the certificate. Null: not yet. */
  @Column('bigint', { nullable: true })
  position!: string | null;
}
