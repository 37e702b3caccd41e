import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { anomalyRecord } from '../../contexts/supervision';
import type { Turn } from '../../kernel/course';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { OfEnterprise } from '../../projecting/of-enterprise.entity';
import { RestsOn } from '../../projecting/rests-on.entity';
import { VisibleTo } from '../../projecting/visible-to.entity';

/** When the ledger learnt of it: what was known at a moment is what stands before it. */
export interface Learnt {
  readonly position: string;
}

/** A certificate issued here, or recorded from elsewhere. */
@Entity('watched_certificate')
@Index(['personRef'])
@Index(['enterpriseId'])
export class WatchedCertificateRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  /** ISSUED or RECORDED. */
  @Column('text')
  origin!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'filing_id', nullable: true })
  filingId!: string | null;

  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId!: string | null;

  @Column('uuid', { name: 'candidacy_id', nullable: true })
  candidacyId!: string | null;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('text')
  level!: string;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;

  /** What it was on which day, each turn with its place in the log. */
  @Column('jsonb')
  course!: readonly (Turn & Learnt)[];

  @Column('bigint')
  position!: string;
}

@Entity('watched_batch')
export class WatchedBatchRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('text', { name: 'assessment_on' })
  assessmentOn!: string;

  /** The last days of its public notices, in the order of their publication. */
  @Column('jsonb')
  notices!: readonly ({ readonly endsOn: string } & Learnt)[];
}

/** A mark, or what it was corrected to. */
export interface MarkEntry extends Learnt {
  readonly part: string;
  readonly tenths: number;
  readonly satOn: string | null;
}

@Entity('watched_marks')
@Index(['batchId'])
@Index(['enterpriseId'])
export class WatchedMarksRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'candidacy_id' })
  candidacyId!: string;

  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('integer', { name: 'pass_mark' })
  passMark!: number;

  /** In the order in which they were recorded; the last of a part is its mark. */
  @Column('jsonb')
  marks!: readonly MarkEntry[];
}

@Entity('anomaly_judgement')
@RestsOn<JudgementRow>(({ anomalyId }) => [streamOf(anomalyRecord.fold, anomalyId as Uuid)])
@VisibleTo({ region: 'region' })
@Index(['anomalyId'])
export class JudgementRow {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'anomaly_id' })
  anomalyId!: string;

  /** null: it was about rows of several. */
  @Index()
  @Column('uuid', { name: 'enterprise_id', nullable: true })
  enterpriseId!: string | null;

  /** What was flagged. */
  @Column('text')
  code!: string;

  @Column('text')
  region!: string;

  @Column('text', { name: 'rows_digest' })
  rowsDigest!: string;

  @Column('text')
  verdict!: string;

  /** Why, in the vault. */
  @Column('jsonb')
  reason!: { readonly textId: string; readonly version: number };

  /** To which finding it led; null: to none. */
  @Column('uuid', { name: 'finding_id', nullable: true })
  findingId!: string | null;

  @Column('text', { name: 'judged_on' })
  judgedOn!: string;

  @Column('bigint')
  position!: string;
}
