import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { enterpriseRecord } from '../../accreditation';
import { certificateState } from '../../certificate';
import type { Pause } from '../pauses';

/** The suspensions of one certificate, in the order in which they were recorded. A table of its own: which careers count the certificate may be known later. */
@Entity('pay_pause')
@AlsoVisibleTo({ payroll: true })
@RestsOn<PayPauseRow>(({ certificateId, enterpriseId }) => [
  streamOf(enterpriseRecord.fold, enterpriseId as Uuid),
  streamOf(certificateState.fold, certificateId as Uuid),
])
@Index(['enterpriseId'])
export class PayPauseRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('jsonb')
  pauses!: Pause[];
}
