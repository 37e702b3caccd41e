import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';

@Entity('worker')
@Index(['enterpriseId', 'workerId'])
export class WorkerRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  @Index()
  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('text', { name: 'employee_no', nullable: true })
  employeeNo!: string | null;

  @Column('text', { name: 'registered_at' })
  registeredAt!: string;
}

@Entity('employment_span')
@Index(['enterpriseId'])
export class EmploymentSpanRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'span_id' })
  spanId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

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
