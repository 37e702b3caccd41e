import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';

/** Whether pay followed the certificates of a term (handbook 6.3), as plain values. */
export type PaidCertificates = {
  readonly certificates: number;
  /** With a first month paid. */
  readonly paid: number;
  /** Not paid, with the reason why not. */
  readonly explained: number;
  /** SHA-256 of the list behind these figures. */
  readonly listDigest: string;
};
export interface PayAsked {
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day;
  /** What the authority read from a list that was shown to it; null where none was. */
  readonly shown: PaidCertificates | null;
}

/** A need of this context that the later context allowance answers; the composition root binds it (decision 22). */
export abstract class PayEvidence {
  abstract of(asked: PayAsked): Promise<Gathered<PaidCertificates | null>>;
}
