import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../../projecting/visible-to.entity';

@Entity('worker')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
@Index(['enterpriseId', 'workerId'])
export class WorkerRow {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Index()
  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('text', { name: 'employee_no', nullable: true })
  employeeNo!: string | null;

  @Column('text', { name: 'registered_at' })
  registeredAt!: string;
}

@Entity('employment_span')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class EmploymentSpanRow {
  @PrimaryColumn('uuid', { name: 'span_id' })
  spanId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Index()
  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  /** To find an open employment of the same person elsewhere, without saying where. */
  @Index()
  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('text')
  employer!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;
}
