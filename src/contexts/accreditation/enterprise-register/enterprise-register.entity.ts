import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo, VisibleTo } from '../../../projecting/visible-to.entity';
import { enterprise, FormerName, Headcount, RegisteredEnterprise } from '../enterprise';
import { filing, FilingRecord } from '../filing-record';

export interface Predecessor {
  readonly enterpriseId: string;
  readonly extent: string;
  readonly fromOn: string;
}

@Entity('enterprise')
@AlsoVisibleTo({ payroll: true })
@RestsOn<EnterpriseRow>(({ enterpriseId, predecessors }) =>
  [enterpriseId, ...predecessors.map((each) => each.enterpriseId)].map((id) => streamOf(enterprise, id as Uuid)),
)
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class EnterpriseRow {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text', { name: 'credit_code' })
  creditCode!: string;

  /** The newest. */
  @Column('text')
  name!: string;

  @Column('text')
  region!: string;

  @Column('jsonb', { name: 'former_names' })
  formerNames!: readonly FormerName[];

  @Column('jsonb', { nullable: true })
  succeeded!: RegisteredEnterprise['succeeded'] | null;

  @Column('jsonb')
  predecessors!: readonly Predecessor[];

  @Column('text', { name: 'banned_until', nullable: true })
  bannedUntil!: string | null;

  /** In the order of their days. */
  @Column('jsonb')
  headcounts!: readonly Headcount[];

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'registered_at' })
  registeredAt!: string;
}

/** A filing as its stream folds; the columns beside the state are what lists and processes look for. */
@Entity('filing')
@AlsoVisibleTo({ payroll: true })
@RestsOn<FilingRow>(({ enterpriseId, filingId }) => [streamOf(enterprise, enterpriseId as Uuid), streamOf(filing, filingId as Uuid)])
@Index(['enterpriseId', 'grantedPosition'])
@Index(['grantedPosition'])
export class FilingRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'filing_id' })
  filingId!: string;

  @Column('text', { name: 'institution_code' })
  institutionCode!: string;

  @Index()
  @Column('text', { name: 'valid_to' })
  validTo!: string;

  /** First day after an early end; null: none. */
  @Column('text', { name: 'ended_from', nullable: true })
  endedFrom!: string | null;

  @Column('boolean', { name: 'is_marked_expired' })
  isMarkedExpired!: boolean;

  /** The last day for which the enterprise was warned. */
  @Column('text', { name: 'warned_for', nullable: true })
  warnedFor!: string | null;

  @Column('jsonb')
  state!: FilingRecord;

  /** Position of the grant in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'granted_position' })
  grantedPosition!: string;

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
