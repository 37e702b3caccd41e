import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { AssessmentResult } from '../../assessment';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { FindingRecorded, FINDINGS } from '../standing.events';

export interface FindUndoneResult {
  readonly certificateId: Uuid;
  readonly findingId: Uuid;
  readonly causeEventId: Uuid;
}
interface Evidence {
  readonly result: AssessmentResult | null;
}

/**
 * A result may be undone after the certificate was issued. Nothing is annulled by that alone: two persons decide, with a
 * legal basis and a document number. The certificate says so until then, once for each reason.
 */
export const findUndoneResult = rule<Certificate, CertificateEvent, FindUndoneResult, Evidence, never>({
  name: 'certificate.find-undone-result',
  version: 1,
  fold: certificate,
  decide: (state, intent, { result }) => {
    const reasonCode = reasonOf(result);
    if (state.status === 'blank' || state.status === 'annulled' || !reasonCode || state.findings.includes(reasonCode)) return [];
    return [FindingRecorded({ ...intent, enterpriseId: state.enterpriseId, workerId: state.workerId, reasonCode })];
  },
});

function reasonOf(result: AssessmentResult | null): (typeof FINDINGS)[number] | undefined {
  if (!result || result.withdrawn) return 'CANDIDACY_WITHDRAWN';
  return result.outcome === 'PASSED' ? undefined : 'RESULT_NO_LONGER_PASSED';
}
