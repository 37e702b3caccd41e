import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { certificate } from '../certificate';

/** One annulment as proposed, and confirmed or not. */
export interface AnnulmentEntry {
  readonly annulmentId: string;
  readonly state: 'AWAITING_SECOND_PERSON' | 'CONFIRMED' | 'OVERTURNED';
  readonly reasonCode: string;
  readonly legalBasis: string;
  readonly documentNo: string;
  readonly decidedOn: string;
  readonly effect: string;
  readonly effectiveOn: string | null;
}

/** A suspension or a reinstatement, and how far it has come. */
export interface OrderEntry {
  readonly id: string;
  readonly kind: 'SUSPENSION' | 'REINSTATEMENT';
  readonly state: 'AWAITING_SECOND_PERSON' | 'CONFIRMED' | 'LIFTED';
  readonly reasonCode: string | null;
  readonly legalBasis: string;
  readonly documentNo: string;
  readonly decidedOn: string;
  readonly effectiveOn: string | null;
}

@Entity('certificate')
@AlsoVisibleTo({ level: 'level' })
@RestsOn<CertificateRow>(({ certificateId }) => [streamOf(certificate, certificateId as Uuid)])
@Index(['enterpriseId', 'issuedPosition'])
export class CertificateRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Index()
  @Column('text')
  number!: string;

  @Column('uuid', { name: 'filing_id' })
  filingId!: string;

  @Index()
  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Index()
  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('integer', { name: 'name_version' })
  nameVersion!: number;

  @Column('integer', { name: 'id_number_version' })
  idNumberVersion!: number;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('text')
  level!: string;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  /** The version of the standard, or of the norm, that it was assessed under; null: of certificates that name none. */
  @Column('text', { nullable: true })
  standard!: string | null;

  /** By the fact recorded last: VALID, SUSPENDED or ANNULLED. */
  @Column('text')
  status!: string;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('jsonb')
  annulments!: readonly AnnulmentEntry[];

  /** Codes of what came to light; people decide about them. */
  @Column('jsonb')
  findings!: readonly string[];

  @Column('jsonb')
  orders!: readonly OrderEntry[];

  /** The papers of this number; 0 before the first. */
  @Column('integer', { name: 'print_serial' })
  printSerial!: number;

  /** NONE, PRINTED or DELIVERED. */
  @Column('text')
  delivery!: string;

  /** NONE, SENT, CONFIRMED or MISMATCH. */
  @Column('text')
  upload!: string;

  @Column('text', { name: 'corrected_on', nullable: true })
  correctedOn!: string | null;

  @Column('text', { name: 'reissued_on', nullable: true })
  reissuedOn!: string | null;

  /** Position of the issue in the log: lists are in this order, so that new entries appear at the end only. */
  @Index()
  @Column('bigint', { name: 'issued_position' })
  issuedPosition!: string;

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
