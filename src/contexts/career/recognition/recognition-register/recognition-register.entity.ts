import { Column, Entity, Index } from 'typeorm';
import { streamOf } from '../../../../kernel/fold';
import type { Uuid } from '../../../../kernel/uuid';
import { RestsOn } from '../../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../../projecting/visible-to.entity';
import { recognition } from '../recognition';
import { RecognitionColumns } from '../recognition-columns.entity';

/** What one enterprise made of one certificate of another. */
@Entity('recognition')
@AlsoVisibleTo({ level: 'level' })
@RestsOn<RecognitionRow>(({ recognitionId }) => [streamOf(recognition, recognitionId as Uuid)])
@Index(['enterpriseId'])
export class RecognitionRow extends RecognitionColumns {
  @Index()
  @Column('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('uuid', { name: 'issuer_enterprise_id' })
  issuerEnterpriseId!: string;

  @Column('text', { name: 'chain_code', nullable: true })
  chainCode!: string | null;

  @Column('jsonb', { name: 'top_up', nullable: true })
  topUp!: TopUpEntry | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  /** Position of the first answer in the log: lists are in this order. */
  @Index()
  @Column('bigint', { name: 'decided_position' })
  decidedPosition!: string;

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
export interface TopUpEntry {
  readonly units: readonly string[];
  readonly dueOn: string;
  readonly completedOn: string | null;
  readonly evidenceHash: string | null;
}
