import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { enterpriseRecord } from '../../accreditation';
import { payment, ToldPayment } from '../payment';

/** What payroll said of a line of a closed month. */
@Entity('pay_payment')
@AlsoVisibleTo({ payroll: true })
@RestsOn<PaymentRow>(({ enterpriseId, paymentId }) => [
  streamOf(enterpriseRecord.fold, enterpriseId as Uuid),
  streamOf(payment, paymentId as Uuid),
])
@Index(['enterpriseId', 'period'])
export class PaymentRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'payment_id' })
  paymentId!: string;

  @Column('text')
  period!: string;

  @Column('uuid', { name: 'line_id' })
  lineId!: string;

  /** null: the closed month has no such line. */
  @Column('uuid', { name: 'worker_id', nullable: true })
  workerId!: string | null;

  @Column('jsonb')
  payments!: readonly ToldPayment[];

  @Column('text', { name: 'rejected_because', nullable: true })
  rejectedBecause!: string | null;

  /** When payroll first said something of it. */
  @Column('text', { name: 'said_at' })
  saidAt!: string;
}
