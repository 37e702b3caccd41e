import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../../projecting/visible-to.entity';

/** Which number a certificate has among all that were issued in this ledger, and what its lists say of it. Lists are for everybody, and tell of nobody. */
@Entity('certificate_status')
@VisibleTo({})
@Index(['list', 'isAnnulled'])
@Index(['list', 'isSuspended'])
export class CertificateStatusRow {
  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('integer')
  list!: number;

  /** From 0 within its list, in the order of the log. */
  @Column('integer')
  ordinal!: number;

  @Column('boolean', { name: 'is_annulled' })
  isAnnulled!: boolean;

  @Column('boolean', { name: 'is_suspended' })
  isSuspended!: boolean;
}

/** How many were issued: the next one takes the next number. */
@Entity('certificate_count')
@VisibleTo({})
export class CertificateCountRow {
  @PrimaryColumn('text')
  counted!: string;

  @Column('integer')
  count!: number;
}
