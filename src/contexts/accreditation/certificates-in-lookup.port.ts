import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';

/** How many certificates of a term hold, and how many of these the national look-up has confirmed to show; as plain values. */
export type InLookup = {
  readonly certificates: number;
  readonly visible: number;
};

/** A need of this context that the later context certificate answers; the composition root binds it (decision 22). */
export abstract class CertificatesInLookup {
  abstract of(filingId: Uuid, fromOn: Day, lastOn: Day): Promise<Gathered<InLookup>>;
}
