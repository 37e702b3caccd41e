import type { Caller } from '../../../access/caller';
import type { Gathered } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { AnomalyCode } from '../anomaly.events';

/** What a rule flags now, as plain values: that is how the decision's metadata keep them. */
export type Flagged = {
  readonly code: AnomalyCode;
  readonly region: string;
  readonly enterpriseId: Uuid | null;
  readonly rowsDigest: string;
  readonly policyPack: string;
};

/** Whose eyes read the flag, and by whose rows: the digest that is judged is of what these see. */
export interface Sight {
  readonly viewer: Pick<Caller, 'audience' | 'region' | 'upToLevel'>;
  /** Absent: all rows that the viewer sees. */
  readonly enterpriseId?: Uuid | undefined;
}

/** A need of this context that the list of anomalies answers; the composition root binds it (decision 22). */
export abstract class FlaggedRows {
  /** The flag of that id as it is seen; null where none stands. */
  abstract of(anomalyId: Uuid, sight: Sight): Promise<Gathered<Flagged | null>>;
}
