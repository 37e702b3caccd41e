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
/** For how many certificates of which list the authority was given reasons. */
export type ExplainedInWriting = Pick<PaidCertificates, 'explained' | 'listDigest'>;
export interface PayAsked {
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day;
  /** What the authority was given in writing about the list that it names; null where nothing was. */
  readonly shown: ExplainedInWriting | null;
}

/** A need of this context that the later context allowance answers; the composition root binds it (decision 22). */
export abstract class PayEvidence {
  abstract of(asked: PayAsked): Promise<Gathered<PaidCertificates | null>>;
}
