import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import type { IssuedHere } from './application/application';

/**
 * The certificates that this ledger itself issued. They belong to a later context; this one declares what it needs to know
 * of them, and the composition root binds it (decision 22).
 */
export abstract class CertificatesIssuedHere {
  /** Every worker asked for is in the answer, with what any record of the person earned there (ADR 50). */
  abstract of(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<readonly IssuedHere[]>>>;
}
