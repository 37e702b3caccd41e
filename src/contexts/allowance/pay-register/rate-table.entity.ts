import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { enterpriseRecord } from '../../accreditation';
import type { OccupationGroup, RateRow } from '../allowance.events';
import { rateTable } from '../rate-table';

/** One version of an enterprise's rate table, proposed or adopted. */
@Entity('rate_table')
@AlsoVisibleTo({ payroll: true, ownWorkers: true })
@RestsOn<RateTableRow>(({ enterpriseId, tableId }) => [
  streamOf(enterpriseRecord.fold, enterpriseId as Uuid),
  streamOf(rateTable, tableId as Uuid),
])
@Index(['enterpriseId'])
export class RateTableRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'table_id' })
  tableId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text', { name: 'legal_basis' })
  legalBasis!: string;

  @Column('text', { name: 'valid_from' })
  validFrom!: string;

  @Column('text', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('jsonb')
  rows!: RateRow[];

  @Column('jsonb')
  groups!: OccupationGroup[];

  /** Of the enterprise's stream of tables, when this version was proposed or adopted. */
  @Column('integer')
  revision!: number;

  /** Position of the proposal in the log: lists are in this order. */
  @Column('bigint', { name: 'proposed_position' })
  proposedPosition!: string;

  @Column('text', { name: 'proposed_at' })
  proposedAt!: string;

  @Column('text', { name: 'adopted_at', nullable: true })
  adoptedAt!: string | null;

  @Column('uuid', { name: 'adopted_event_id', nullable: true })
  adoptedEventId!: string | null;
}
