import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../../kernel/course';
import { streamOf } from '../../../../kernel/fold';
import type { Uuid } from '../../../../kernel/uuid';
import { OfEnterprise } from '../../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../../projecting/visible-to.entity';
import { sitting } from '../sitting';

export interface RoomEntry {
  readonly room: string;
  readonly seats: number;
  readonly candidacyIds: readonly string[];
  readonly examiners: readonly { readonly examinerId: string; readonly role: string }[];
  readonly papers: number | null;
}

/** The day and the hours of a sitting, which are those of all who are expected there. */
abstract class AtAnHour extends OfEnterprise {
  @Column('text')
  on!: string;

  @Column('text')
  from!: string;

  @Column('text')
  until!: string;
}

@Entity('sitting')
@AlsoVisibleTo({ level: 'levels', partner: 'sittingId' })
@RestsOn<SittingRow>(({ sittingId }) => [streamOf(sitting, sittingId as Uuid)])
@Index(['batchId', 'scheduledPosition'])
export class SittingRow extends AtAnHour {
  @PrimaryColumn('uuid', { name: 'sitting_id' })
  sittingId!: string;

  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  /** Whose site it is; null for an own one. */
  @Column('uuid', { name: 'host_enterprise_id', nullable: true })
  hostEnterpriseId!: string | null;

  @Column('text', { name: 'site_code' })
  siteCode!: string;

  @Column('text')
  part!: string;

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
@Entity('examiner_duty')
@RestsOn<ExaminerDutyRow>(({ sittingId }) => [streamOf(sitting, sittingId as Uuid)])
@Index(['on', 'examinerId'])
export class ExaminerDutyRow extends AtAnHour {
  @PrimaryColumn('uuid', { name: 'sitting_id' })
  sittingId!: string;

  @PrimaryColumn('uuid', { name: 'examiner_id' })
  examinerId!: string;

  @Column('boolean', { name: 'is_over' })
  isOver!: boolean;
}
