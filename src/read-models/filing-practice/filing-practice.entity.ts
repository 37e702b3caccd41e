import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OfEnterprise } from '../../projecting/of-enterprise.entity';

/** Everything here is done under a filing, and asked for by it. */
abstract class UnderFiling extends OfEnterprise {
  @Column('uuid', { name: 'filing_id' })
  filingId!: string;
}

/** A batch under a filing, from its opening to the end of its notice, or to its being called off. */
@Entity('practised_batch')
@Index(['filingId', 'assessmentOn'])
export class PractisedBatchRow extends UnderFiling {
  @PrimaryColumn('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('text', { name: 'assessment_on' })
  assessmentOn!: string;

  /** Approved results: the batch was held. */
  @Column('boolean', { name: 'is_approved' })
  isApproved!: boolean;

  /** The notice is over, or the batch was called off: nothing of the batch is left to do. */
  @Column('boolean', { name: 'is_over' })
  isOver!: boolean;
}

/** Something that counts in the yearly score card of a filing. */
@Entity('practised_fact')
@Index(['filingId', 'indicator', 'on'])
export class PractisedFactRow extends UnderFiling {
  @PrimaryColumn('text')
  indicator!: string;

  /** What is counted, once: a certificate, a candidacy. */
  @PrimaryColumn('uuid')
  ref!: string;

  @Column('text')
  on!: string;

  /** What took it back, so that it counts no more: an annulment that was overturned. */
  @Column('boolean', { name: 'is_overturned' })
  isOverturned!: boolean;
}

/** A sitting under a filing, with those who scored in it or looked on for the institution. */
@Entity('practised_sitting')
@Index(['filingId', 'on'])
export class PractisedSittingRow extends UnderFiling {
  @PrimaryColumn('uuid', { name: 'sitting_id' })
  sittingId!: string;

  @Column('text')
  on!: string;

  @Column('boolean', { name: 'is_held' })
  isHeld!: boolean;

  @Column('jsonb', { name: 'examiner_ids' })
  examinerIds!: readonly string[];
}

/** Where a later event of a certificate finds its filing, and whether the national look-up shows it. */
@Entity('practised_certificate')
@Index(['filingId', 'issuedOn'])
export class PractisedCertificateRow extends UnderFiling {
  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  @Column('boolean', { name: 'is_annulled' })
  isAnnulled!: boolean;

  /** As the last answer of the look-up was. */
  @Column('boolean', { name: 'is_visible' })
  isVisible!: boolean;
}
