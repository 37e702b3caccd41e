import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { workerCareer } from '../../contexts/career';
import { type EmployeeNumber, employeeNumber, employmentHistory, recordLinksOf, workerRecord } from '../../contexts/workforce';
import type { Course } from '../../kernel/course';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { OfEnterprise } from '../../projecting/of-enterprise.entity';
import { RestsOn } from '../../projecting/rests-on.entity';
import type { OwnSpan } from './work-course';

/** A worker as a line of the enterprise's own list: everything that is asked for is in one row, so that a page is one reading. */
@Entity('listed_worker')
@RestsOn<ListedWorkerRow>(({ workerId, enterpriseId, numberIds }) => [
  streamOf(workerRecord.fold, workerId as Uuid),
  streamOf(employmentHistory.fold, workerId as Uuid),
  streamOf(workerCareer.fold, workerId as Uuid),
  streamOf(recordLinksOf.fold, enterpriseId as Uuid),
  ...numberIds.map((numberId) => streamOf(employeeNumber, numberId)),
])
@Index(['enterpriseId', 'registeredPosition'])
@Index(['personRef'])
// Every enterprise counts from one: a number alone is that of many.
@Index(['employeeNo', 'enterpriseId'])
export class ListedWorkerRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  /** The number given at the registration; later ones are links of the number. */
  @Column('text', { name: 'employee_no', nullable: true })
  employeeNo!: string | null;

  /** Numbers that were ever linked to the worker. */
  @Column('jsonb', { name: 'number_ids' })
  numberIds!: readonly Uuid[];

  @Column('jsonb')
  spans!: readonly OwnSpan[];

  /** Whether in service here, by the day. */
  @Column('jsonb')
  service!: Course;

  /** In which occupation the worker is, or was last, by the day. */
  @Column('jsonb')
  occupation!: Course;

  /** The certified level by the day; NONE where there is none. */
  @Column('jsonb')
  tier!: Course;

  /** The record of the same person with which this one is read. */
  @Column('uuid', { name: 'joined_to', nullable: true })
  joinedTo!: string | null;

  @Column('text', { name: 'registered_at' })
  registeredAt!: string;

  @Index()
  @Column('bigint', { name: 'registered_position' })
  registeredPosition!: string;
}

/** What was said of an employee number that was ever linked or released: whom it means on which day. */
@Entity('listed_number')
@RestsOn<ListedNumberRow>(({ numberId, state: { links, released } }) => [
  streamOf(employeeNumber, numberId as Uuid),
  ...new Set([...links, ...released].map(({ workerId }) => streamOf(workerRecord.fold, workerId))),
])
@Index(['enterpriseId', 'employeeNo'])
export class ListedNumberRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'number_id' })
  numberId!: string;

  @Column('text', { name: 'employee_no' })
  employeeNo!: string;

  @Column('jsonb')
  state!: EmployeeNumber;
}
