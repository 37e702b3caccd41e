import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../../kernel/course';
import { streamOf } from '../../../../kernel/fold';
import type { Uuid } from '../../../../kernel/uuid';
import { RestsOn } from '../../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../../projecting/visible-to.entity';
import { recognition } from '../recognition';

/** What one enterprise made of one certificate of another. Seen by who decided, not by who issued: where a worker went is not the former employer's business. */
@Entity('recognition')
@RestsOn<RecognitionRow>(({ recognitionId }) => [streamOf(recognition, recognitionId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class RecognitionRow {
  @PrimaryColumn('uuid', { name: 'recognition_id' })
  recognitionId!: string;

  @Index()
  @Column('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('text')
  number!: string;

  @Column('uuid', { name: 'issuer_enterprise_id' })
  issuerEnterpriseId!: string;

  @Index()
  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text')
  level!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  @Column('text', { name: 'chain_code', nullable: true })
  chainCode!: string | null;

  /** The norm that it was assessed under; null where it was refused. */
  @Column('text', { nullable: true })
  standard!: string | null;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('jsonb', { name: 'top_up', nullable: true })
  topUp!: TopUpEntry | null;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode!: string | null;

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
