import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../projecting/visible-to.entity';

/**
 * What the people of a region are asked for: so many of them are alike in every award that is believed of them now, on its days.
 * A row is one award of such people, or several that are alike. Who they are it does not tell, and no enterprise sees it.
 */
@Entity('stat_people_tally')
@VisibleTo({ region: 'region', counted: true, level: 'rank' })
export class StatPeopleTallyRow {
  /** A name for all awards of one of them together. */
  @PrimaryColumn('text')
  profile!: string;

  /** Which of the awards, in the order of their texts. */
  @PrimaryColumn('smallint')
  place!: number;

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

  @Column('smallint')
  rank!: number;

  @Column('text', { name: 'since_on' })
  sinceOn!: string;

  @Column('text', { name: 'valid_from' })
  validFrom!: string;

  @Column('text', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** How many such awards each of them has. */
  @Column('smallint')
  times!: number;

  /** How many people; none are left where all have become others. */
  @Column('integer')
  n!: number;
}

/** What is held under a record, and as whom its holder is counted. Nothing is asked of it but by the projection. */
@Entity('stat_holder')
@VisibleTo({})
export class StatHolderRow {
  @PrimaryColumn('uuid', { name: 'person_ref' })
  personRef!: string;

  /** Each award on its days as one text; alike ones as often as there are. */
  @Column('jsonb')
  awards!: readonly string[];

  /** The record that this one is counted as; itself where there were no joins. */
  @Column('uuid', { name: 'kept_ref' })
  keptRef!: string;

  /** The others that are counted as this one. */
  @Column('jsonb', { name: 'counted_refs' })
  countedRefs!: readonly string[];
}
