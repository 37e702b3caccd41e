import { Column, Entity, Index } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { TeamPostColumns } from '../appointment-register/post-and-pair.entity';
import { career } from '../career';

@Entity('team_leader_post')
@RestsOn<TeamLeaderRow>(({ workerId }) => [streamOf(career, workerId as Uuid)])
@Index(['enterpriseId', 'startedPosition'])
export class TeamLeaderRow extends TeamPostColumns {
  /** Position of the start in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'started_position' })
  startedPosition!: string;

  /** Of the worker's career, when the post began or ended. */
  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
