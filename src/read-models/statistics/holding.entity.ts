import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { KeepsHistoryOf } from '../../projecting/history.entity';
import { AlsoVisibleTo } from '../../projecting/visible-to.entity';
import { OfProgramme } from './of-enterprise.entity';

/** A certificate issued here, one of another institution that was verified, or a post filled by appointment. */
export const HOLDING_KINDS = ['AWARD', 'VERIFIED', 'POST'] as const;
export type HoldingKind = (typeof HOLDING_KINDS)[number];
/** Of a certificate the first three, of a post the first and the last: a post that is over stays counted among the appointments. */
export const HOLDING_STATES = ['IN_FORCE', 'SUSPENDED', 'ANNULLED', 'OVER'] as const;
export type HoldingState = (typeof HOLDING_STATES)[number];

/** What makes a person skilled, from the day of issue or the first day in post on. */
@Entity('stat_holding')
@AlsoVisibleTo({ counted: true, level: 'rank' })
@KeepsHistoryOf('holdingId')
@Index(['enterpriseId'])
export class StatHoldingRow extends OfProgramme {
  @PrimaryColumn('uuid', { name: 'holding_id' })
  holdingId!: string;

  @Column('text')
  kind!: HoldingKind;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  /** What a certificate issued here rests on. */
  @Column('uuid', { name: 'candidacy_id', nullable: true })
  candidacyId!: string | null;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  /** 1 to 8: text does not sort by skill. */
  @Column('smallint')
  rank!: number;

  @Column('text', { nullable: true })
  path!: string | null;

  /** Day of issue, or first day in post. */
  @Column('text', { name: 'since_on' })
  sinceOn!: string;

  @Column('text')
  state!: HoldingState;
}
