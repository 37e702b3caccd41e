import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { award } from '../award';

/** What is paid once: an agreement settled by its grade, a prize, or another one-off for a cause. */
@Entity('pay_award')
@AlsoVisibleTo({ payroll: true, workers: ['workerId'] })
@RestsOn<AwardRow>(({ awardId }) => [streamOf(award, awardId as Uuid)])
@Index(['enterpriseId'])
export class AwardRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'award_id' })
  awardId!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text')
  item!: string;

  /** SETTLEMENT, CONTEST_PRIZE, or the kind of one-off. */
  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  level!: string | null;

  @Column('text')
  basis!: string;

  /** The agreement, the certificate, the post, or the entry of the register of awards. */
  @Column('uuid', { name: 'basis_id' })
  basisId!: string;

  /** With its annulment the rest is no longer due. */
  @Column('uuid', { name: 'certificate_id', nullable: true })
  certificateId!: string | null;

  @Column('text', { name: 'of_occupation', nullable: true })
  ofOccupation!: string | null;

  @Column('text')
  on!: string;

  /** Of a settlement: so many months, at this part of the rate. */
  @Column('integer', { nullable: true })
  months!: number | null;

  @Column('integer', { nullable: true })
  permille!: number | null;

  /** Of a contest prize: the place. */
  @Column('text', { name: 'contest_tier', nullable: true })
  contestTier!: string | null;

  @Column('integer', { name: 'contest_rank', nullable: true })
  contestRank!: number | null;

  /** Of a contest prize whose place was withdrawn: what falls due later is not. */
  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  @Column('uuid', { name: 'end_cause_event_id', nullable: true })
  endCauseEventId!: string | null;

  @Column('text', { name: 'document_no', nullable: true })
  documentNo!: string | null;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;
}
