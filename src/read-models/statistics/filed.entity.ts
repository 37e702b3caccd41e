import { Column, Entity, PrimaryColumn } from 'typeorm';
import { KeepsHistoryOf, OnBothAxes } from '../../projecting/history.entity';
import { AlsoVisibleTo, VisibleTo } from '../../projecting/visible-to.entity';
import { OfProgramme } from './of-enterprise.entity';

/** A filing on the days on which it was one: withdrawn, cancelled or over it is nothing any more. */
@Entity('stat_filing')
@AlsoVisibleTo({ counted: true })
@KeepsHistoryOf('filingId')
export class StatFilingRow extends OfProgramme {
  @PrimaryColumn('uuid', { name: 'filing_id' })
  filingId!: string;

  /** The suspension of the whole filing that then held; null: none, it is in force. */
  @Column('uuid', { name: 'suspension_id', nullable: true })
  suspensionId!: string | null;

  /** Its last day, as it then was. */
  @Column('text', { name: 'last_on' })
  lastOn!: string;
}

/** How many an enterprise employs, from the day of one declaration to that of the next. */
@Entity('stat_headcount')
@AlsoVisibleTo({ counted: true })
@KeepsHistoryOf('enterpriseId')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class StatHeadcountRow extends OnBothAxes {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Column('integer')
  employees!: number;
}

/** Where a filing finds the region of its enterprise. Nothing is counted here. */
@Entity('stat_enterprise')
@AlsoVisibleTo({ counted: true })
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class StatEnterpriseRow {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;
}
