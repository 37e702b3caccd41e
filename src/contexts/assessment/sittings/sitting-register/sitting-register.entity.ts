import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../../kernel/course';
import { streamOf } from '../../../../kernel/fold';
import type { Uuid } from '../../../../kernel/uuid';
import { RestsOn } from '../../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../../projecting/visible-to.entity';
import { sitting } from '../sitting';

export interface RoomEntry {
  readonly room: string;
  readonly seats: number;
  readonly candidacyIds: readonly string[];
  readonly examiners: readonly { readonly examinerId: string; readonly role: string }[];
  readonly papers: number | null;
}

@Entity('sitting')
@RestsOn<SittingRow>(({ sittingId }) => [streamOf(sitting, sittingId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
@Index(['batchId', 'scheduledPosition'])
export class SittingRow {
  @PrimaryColumn('uuid', { name: 'sitting_id' })
  sittingId!: string;

  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  /** Whose site it is; null for an own one. */
  @Column('uuid', { name: 'host_enterprise_id', nullable: true })
  hostEnterpriseId!: string | null;

  @Column('text')
  region!: string;

  @Column('text', { name: 'site_code' })
  siteCode!: string;

  @Column('text')
  part!: string;

  @Column('text')
  on!: string;

  @Column('text')
  from!: string;

  @Column('text')
  until!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('jsonb')
  levels!: readonly string[];

  @Column('jsonb')
  rooms!: readonly RoomEntry[];

  @Column('jsonb')
  recusals!: readonly object[];

  /** SCHEDULED, HELD, CANCELLED. */
  @Column('text')
  state!: string;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('bigint', { name: 'scheduled_position' })
  scheduledPosition!: string;

  @Column('integer')
  revision!: number;
}

/** Who is expected where and when, over all enterprises; a row stays when the duty has ended, and says so. */
@RestsOn<ExaminerDutyRow>(({ sittingId }) => [streamOf(sitting, sittingId as Uuid)])
@Entity('examiner_duty')
@RestsOn<ExaminerDutyRow>(({ sittingId }) => [streamOf(sitting, sittingId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
@Index(['on', 'examinerId'])
export class ExaminerDutyRow {
  @PrimaryColumn('uuid', { name: 'sitting_id' })
  sittingId!: string;

  @PrimaryColumn('uuid', { name: 'examiner_id' })
  examinerId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  on!: string;

  @Column('text')
  from!: string;

  @Column('text')
  until!: string;

  @Column('boolean', { name: 'is_over' })
  isOver!: boolean;
}
