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

/** A need of this context that the list of anomalies answers; the composition root binds it (decision 22). */
export abstract class FlaggedRows {
  /** The flag of that id below a region, or by the rows of one enterprise alone; null where none stands. */
  abstract of(anomalyId: Uuid, region: string, enterpriseId?: Uuid): Promise<Gathered<Flagged | null>>;
}
