import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../projecting/visible-to.entity';
import type { HoldingState } from './holding.entity';

/**
 * So many rows that are believed now and alike in all that a region's figures ask for. Whose they are it does not tell, and no
 * enterprise sees it: its own are few, and counted themselves.
 */
export abstract class TallyRow {
  /** All that is alike, one behind the other. */
  @PrimaryColumn('text')
  cell!: string;

  @Column('text')
  region!: string;

  @Column('text', { nullable: true })
  chain!: string | null;

  @Column('text', { nullable: true })
  cluster!: string | null;

  @Column('text', { nullable: true })
  programme!: string | null;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  path!: string | null;

  @Column('text', { name: 'valid_from' })
  validFrom!: string;

  @Column('text', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** None are left where all became something else. */
  @Column('integer')
  n!: number;
}

/** Certificates issued here. */
@Entity('stat_award_tally')
@VisibleTo({ region: 'region', counted: true, level: 'rank' })
export class StatAwardTallyRow extends TallyRow {
  @Column('smallint')
  rank!: number;

  @Column('text', { name: 'since_on' })
  sinceOn!: string;

  @Column('text')
  state!: HoldingState;
}

@Entity('stat_candidacy_tally')
@VisibleTo({ region: 'region', counted: true, level: 'level' })
export class StatCandidacyTallyRow extends TallyRow {
  @Column('text')
  level!: string;

  @Column('text', { name: 'registered_on' })
  registeredOn!: string;

  @Column('text', { name: 'exam_on' })
  examOn!: string;

  @Column('text')
  state!: string;
}
