import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../projecting/visible-to.entity';
import { career } from '../career';

@Entity('team_leader_post')
@RestsOn<TeamLeaderRow>(({ workerId }) => [streamOf(career, workerId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
@Index(['enterpriseId', 'startedPosition'])
export class TeamLeaderRow {
  @PrimaryColumn('uuid', { name: 'post_id' })
  postId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text', { name: 'team_code' })
  teamCode!: string;

  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  /** Position of the start in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'started_position' })
  startedPosition!: string;

  /** Of the worker's career, when the post began or ended. */
  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
