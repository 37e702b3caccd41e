import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { enterpriseRecord } from '../../accreditation';
import { EmployeeNumber, employeeNumber } from '../../workforce';

/** What was said of an employee number beside registrations under it: whom it means from when on, and when payroll pays it. */
@Entity('pay_number')
@AlsoVisibleTo({ payroll: true })
@RestsOn<PayNumberRow>(({ enterpriseId, numberId }) => [
  streamOf(enterpriseRecord.fold, enterpriseId as Uuid),
  streamOf(employeeNumber, numberId as Uuid),
])
@Index(['enterpriseId'])
export class PayNumberRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'number_id' })
  numberId!: string;

  @Column('text', { name: 'employee_no' })
  employeeNo!: string;

  @Column('jsonb')
  state!: EmployeeNumber;
}
