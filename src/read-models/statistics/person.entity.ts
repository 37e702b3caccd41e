import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { KeepsHistoryOf } from '../../projecting/history.entity';
import { AlsoVisibleTo, VisibleTo } from '../../projecting/visible-to.entity';
import { OfEnterprise } from './of-enterprise.entity';

/** A span of work here, on its days. */
@Entity('stat_employment')
@AlsoVisibleTo({ counted: true })
@KeepsHistoryOf('spanId')
@Index(['enterpriseId'])
export class StatEmploymentRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'span_id' })
  spanId!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;
}

/** Two records that are one person: the other is counted as the kept one, on every day, since the ledger knows. */
@Entity('stat_joined')
@AlsoVisibleTo({ counted: true })
@KeepsHistoryOf('personRef')
export class StatJoinedRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('uuid', { name: 'kept_ref' })
  keptRef!: string;
}

/** Where later events of a worker find enterprise, region and person. Nothing is counted here. */
@Entity('stat_worker')
@AlsoVisibleTo({ counted: true })
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class StatWorkerRow {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  /** The record that this one is counted as, after all joins; itself where there were none. */
  @Column('uuid', { name: 'kept_id' })
  keptId!: string;

  /** The records that are counted as this one. */
  @Column('jsonb', { name: 'joined_ids' })
  joinedIds!: readonly string[];
}
