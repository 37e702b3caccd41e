import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../../projecting/visible-to.entity';

@Entity('enterprise')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class EnterpriseRow {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text', { name: 'credit_code' })
  creditCode!: string;

  @Column('text')
  name!: string;

  @Column('text')
  region!: string;

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'registered_at' })
  registeredAt!: string;
}

@Entity('filing')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class FilingRow {
  @PrimaryColumn('uuid', { name: 'filing_id' })
  filingId!: string;

  @Index()
  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Column('text', { name: 'institution_code' })
  institutionCode!: string;

  @Column('text', { name: 'receipt_no' })
  receiptNo!: string;

  @Column('text', { name: 'valid_from' })
  validFrom!: string;

  @Column('text', { name: 'valid_to' })
  validTo!: string;

  @Column('jsonb')
  scope!: object[];

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
