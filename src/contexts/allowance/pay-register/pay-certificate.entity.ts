import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { certificateState } from '../../certificate';

/** Certificates issued under the enterprise's filings: pay must be seen to have followed each (handbook 6.3). */
@Entity('pay_certificate')
@AlsoVisibleTo({ payroll: true })
@RestsOn<PayCertificateRow>(({ certificateId }) => [streamOf(certificateState.fold, certificateId as Uuid)])
@Index(['filingId', 'issuedOn'])
export class PayCertificateRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('uuid', { name: 'filing_id' })
  filingId!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text')
  number!: string;

  @Column('text')
  level!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  @Column('boolean', { name: 'is_annulled' })
  isAnnulled!: boolean;
}
