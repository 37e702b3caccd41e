import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { KeepsHistoryOf } from '../../projecting/history.entity';
import { AlsoVisibleTo } from '../../projecting/visible-to.entity';
import { OfProgramme } from './of-enterprise.entity';

/** A round of assessment, from its opening on; one that is called off is nothing from that day on. */
@Entity('stat_batch')
@AlsoVisibleTo({ counted: true })
@KeepsHistoryOf('batchId')
export class StatBatchRow extends OfProgramme {
  @PrimaryColumn('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('text')
  path!: string;

  @Column('text', { name: 'assessment_on' })
  assessmentOn!: string;
}

/** A worker registered for an occupation and level, from the registration on. */
@Entity('stat_candidacy')
@AlsoVisibleTo({ counted: true, level: 'level' })
@KeepsHistoryOf('candidacyId')
@Index(['enterpriseId'])
export class StatCandidacyRow extends OfProgramme {
  @PrimaryColumn('uuid', { name: 'candidacy_id' })
  candidacyId!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text')
  level!: string;

  @Column('text')
  path!: string;

  @Column('text', { name: 'registered_on' })
  registeredOn!: string;

  /** Day of the assessment of its batch: to which sat, passed and failed are attributed. */
  @Column('text', { name: 'exam_on' })
  examOn!: string;

  /** One of {@link CANDIDACY_STATES}. */
  @Column('text')
  state!: string;
}

/** How far a candidacy came. A void one was sat and is neither passed nor failed; of an annulled certificate too. One in error was none. */
export const CANDIDACY_STATES = [
  'IN_ERROR',
  'REGISTERED',
  'NOT_ELIGIBLE',
  'WITHDRAWN',
  'ABSENT',
  'SAT',
  'PASSED',
  'FAILED',
  'VOID',
] as const;
export type CandidacyState = (typeof CANDIDACY_STATES)[number];
