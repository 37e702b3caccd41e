import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Turn } from '../../kernel/course';
import { OfEnterprise } from '../../projecting/of-enterprise.entity';
import { VisibleTo } from '../../projecting/visible-to.entity';
import type { Learnt } from './watched-assessment.entity';

/** Facts about pay name the enterprise; where it lies is found here. */
@Entity('watched_enterprise')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class WatchedEnterpriseRow {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;
}

/** One of several words on when something ended; null: it goes on after all. */
export interface EndEntry extends Learnt {
  readonly lastOn: string | null;
}
export interface ServiceEntry extends Learnt {
  readonly spanId: string;
  readonly occupationCode: string;
  readonly fromOn: string;
  readonly ends: readonly EndEntry[];
}

@Entity('watched_worker')
@Index(['enterpriseId'])
export class WatchedWorkerRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  /** Spans of work for the enterprise itself. */
  @Column('jsonb')
  services!: readonly ServiceEntry[];

  /** Where this record was joined to another, or divided; null: it was not. */
  @Column('bigint', { name: 'linked_position', nullable: true })
  linkedPosition!: string | null;
}

/** A span of a skill allowance. */
@Entity('watched_entitlement')
@Index(['enterpriseId'])
export class WatchedEntitlementRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'entitlement_id' })
  entitlementId!: string;

  @PrimaryColumn('text', { name: 'from_on' })
  fromOn!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text')
  basis!: string;

  @Column('uuid', { name: 'basis_id' })
  basisId!: string;

  @Column('jsonb')
  ends!: readonly EndEntry[];

  @Column('bigint')
  position!: string;
}

/** What a career counts, whatever it is: a certificate, a paper from elsewhere, a post, or what a later release comes to count. */
@Entity('watched_basis')
@Index(['enterpriseId'])
export class WatchedBasisRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  @PrimaryColumn('uuid', { name: 'basis_id' })
  basisId!: string;

  @Column('jsonb')
  course!: readonly (Turn & Learnt)[];
}

@Entity('watched_rate_table')
@Index(['enterpriseId'])
export class WatchedRateTableRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'table_id' })
  tableId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text', { name: 'valid_from' })
  validFrom!: string;

  @Column('text', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** Levels that it pays for a certificate. */
  @Column('jsonb')
  levels!: readonly string[];

  @Column('bigint')
  position!: string;
}
