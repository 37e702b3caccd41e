import { rule } from '../../../kernel/decision';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { AssessmentResult } from '../../assessment';
import { lineNamed } from '../../catalogue';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { FindingRecorded } from '../standing.events';

export interface FindFallenBasis {
  readonly certificateId: Uuid;
  /** An annulled certificate of the same holder. */
  readonly basisId: Uuid;
  readonly findingId: Uuid;
  readonly causeEventId: Uuid;
}
interface Evidence {
  readonly result: AssessmentResult | null;
  readonly basis: Certificate;
}

/**
 * A later certificate whose application condition asked for an earlier one that is annulled now. The pass is not undone by
 * that (handbook 4.4): people look at it, and another certificate of that level may carry it.
 */
export const findFallenBasis = rule<Certificate, CertificateEvent, FindFallenBasis, Evidence, never>({
  name: 'certificate.find-fallen-basis',
  version: 1,
  fold: certificate,
  decide: (state, intent, { result, basis }) => {
    if (state.status === 'blank' || state.status === 'annulled' || state.fallenBases.includes(intent.basisId)) return [];
    if (basis.status !== 'annulled' || basis.issuedOn > state.issuedOn || !asksFor(result?.ruleId ?? null, basis.level)) return [];
    return [FindingRecorded({ ...intent, enterpriseId: state.enterpriseId, workerId: state.workerId, reasonCode: 'BASIS_ANNULLED' })];
  },
});

/** Whether the line of the rule set by which a candidate was admitted asks for a certificate of the level. */
const asksFor = (ruleId: string | null, level: Level): boolean =>
  ruleId !== null && lineNamed(ruleId)?.all.some((condition) => condition.k === 'holds' && condition.level === level) === true;
