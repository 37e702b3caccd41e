import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { enterpriseRecord } from '../../accreditation';
import { recordLinksOf } from '../../workforce';

/** A record, or one fact of it, that is read with another record from a day on (ADR 50, ADR 63). */
@Entity('pay_link')
@AlsoVisibleTo({ payroll: true })
@RestsOn<PayLinkRow>(({ enterpriseId }) => [
  streamOf(enterpriseRecord.fold, enterpriseId as Uuid),
  streamOf(recordLinksOf.fold, enterpriseId as Uuid),
])
@Index(['enterpriseId'])
export class PayLinkRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'link_id' })
  linkId!: string;

  /** The record that was joined to another, or the fact that was divided from it. */
  @PrimaryColumn('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('uuid', { name: 'from_id' })
  fromId!: string;

  @Column('uuid', { name: 'to_id' })
  toId!: string;

  /** The day on which a second person confirmed it. */
  @Column('text', { name: 'linked_on' })
  linkedOn!: string;

  /** Links are followed in the order in which they were recorded. */
  @Column('bigint')
  position!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;
}
