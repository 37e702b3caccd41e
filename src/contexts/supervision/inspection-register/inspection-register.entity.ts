import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../projecting/visible-to.entity';
import { inspection } from '../inspection';
import type { DrawnLot } from '../inspection.events';

export const INSPECTION_STATES = ['OPEN', 'DRAWN', 'CLOSED'] as const;
export const FINDING_STATES = ['FOUND', 'RECTIFYING', 'OVERDUE', 'REPORTED', 'CLOSED'] as const;

@Entity('inspection')
@RestsOn<InspectionRow>(({ inspectionId }) => [streamOf(inspection, inspectionId as Uuid)])
@VisibleTo({ region: 'region' })
@Index(['region', 'openedPosition'])
export class InspectionRow {
  @PrimaryColumn('uuid', { name: 'inspection_id' })
  inspectionId!: string;

  @Column('text')
  region!: string;

  /** This and what else it was opened with; null: a flag led to it. */
  @Column('text', { nullable: true })
  tier!: string | null;

  @Column('text')
  subject!: string;

  @Column('text', { name: 'from_on', nullable: true })
  fromOn!: string | null;

  @Column('text', { name: 'to_on', nullable: true })
  toOn!: string | null;

  @Column('jsonb')
  levels!: readonly string[];

  @Column('text', { name: 'document_no', nullable: true })
  documentNo!: string | null;

  @Column('text', { name: 'policy_pack', nullable: true })
  policyPack!: string | null;

  /** The flag that led to it; null: it is by lot. */
  @Column('uuid', { name: 'anomaly_id', nullable: true })
  anomalyId!: string | null;

  /** null: the lot is not cast. */
  @Column('jsonb', { nullable: true })
  lot!: DrawnLot | null;

  @Column('integer')
  findings!: number;

  @Column('boolean', { name: 'is_published' })
  isPublished!: boolean;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  /** Position of the opening in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'opened_position' })
  openedPosition!: string;

  @Column('integer')
  revision!: number;
}

/** A sanction as it was imposed. */
export interface SanctionEntry {
  readonly sanctionId: string;
  readonly kind: string;
  readonly actId: string | null;
  readonly documentNo: string;
  readonly imposedOn: string;
}

/** A finding is also the enterprise's to read: it is to mend it. */
@Entity('inspection_finding')
@RestsOn<FindingRow>(({ inspectionId }) => [streamOf(inspection, inspectionId as Uuid)])
@Index(['region', 'foundPosition'])
@Index(['enterpriseId'])
export class FindingRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'finding_id' })
  findingId!: string;

  @Index()
  @Column('uuid', { name: 'inspection_id' })
  inspectionId!: string;

  @Column('uuid', { name: 'filing_id' })
  filingId!: string;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  code!: string;

  @Column('text')
  severity!: string;

  /** What the inspector wrote, and what the enterprise did: in the vault. */
  @Column('jsonb', { nullable: true })
  text!: TextReference | null;

  @Column('jsonb', { name: 'report_text', nullable: true })
  reportText!: TextReference | null;

  @Column('text', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('text', { name: 'reported_on', nullable: true })
  reportedOn!: string | null;

  @Column('jsonb')
  proofs!: readonly string[];

  @Column('jsonb')
  sanctions!: readonly SanctionEntry[];

  @Column('text', { nullable: true })
  outcome!: string | null;

  /** What it was on which day; the day after it was due it is overdue by itself. */
  @Column('jsonb')
  course!: Course;

  @Column('bigint', { name: 'found_position' })
  foundPosition!: string;
}
