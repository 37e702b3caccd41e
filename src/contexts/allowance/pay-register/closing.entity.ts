import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { enterpriseRecord } from '../../accreditation';
import type { ClosedLine } from '../allowance.events';
import { statement } from '../statement';

/** A month proposed for closing, or closed. Only of a closed one the lines count. */
@Entity('closing')
@AlsoVisibleTo({ payroll: true })
@RestsOn<ClosingRow>(({ enterpriseId, period }, ids) => [
  streamOf(enterpriseRecord.fold, enterpriseId as Uuid),
  streamOf(statement, ids.of('statement', enterpriseId, period)),
])
@Index(['enterpriseId', 'period'])
export class ClosingRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'closing_id' })
  closingId!: string;

  @Column('text')
  period!: string;

  @Column('text')
  digest!: string;

  @Column('text', { name: 'closed_at', nullable: true })
  closedAt!: string | null;

  /** Position of the closing event: what the closed statement was true at. */
  @Column('text', { name: 'closed_position', nullable: true })
  closedPosition!: string | null;

  @Column('text', { name: 'rule_version', nullable: true })
  ruleVersion!: string | null;

  @Column('text', { nullable: true })
  start!: string | null;

  @Column('text', { name: 'part_month', nullable: true })
  partMonth!: string | null;

  @Column('text', { nullable: true })
  rounding!: string | null;
}

@Entity('closed_line')
@AlsoVisibleTo({ payroll: true })
@Index(['enterpriseId', 'closingId', 'ordinal'])
export class ClosedLineRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'closing_id' })
  closingId!: string;

  @PrimaryColumn('integer')
  ordinal!: number;

  /** The line as it stands in the event. */
  @Column('jsonb')
  line!: ClosedLine;
}

@Entity('closed_missing')
@AlsoVisibleTo({ payroll: true })
@Index(['enterpriseId', 'closingId', 'ordinal'])
export class ClosedMissingRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'closing_id' })
  closingId!: string;

  @PrimaryColumn('integer')
  ordinal!: number;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text', { name: 'employee_no', nullable: true })
  employeeNo!: string | null;

  @Column('text', { name: 'reason_code' })
  reasonCode!: string;
}
