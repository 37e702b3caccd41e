import type { Day } from '../../../../kernel/day';
import { rule } from '../../../../kernel/decision';
import { Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { Chain, ChainNorm, hasSignedOn, isMemberOn, normVersion, signedUnits } from '../../../accreditation';
import { standardRef } from '../../../catalogue';
import type { IssuedCertificate } from '../../../certificate';
import { hasLapsed, outBy, Recognition, recognition } from '../recognition';
import { RecognitionEvent, RecognitionGranted } from '../recognition.events';
import { shownFault, ShownCertificate, ShownEvidence, ShownNo, subjectOf } from '../shown-certificate';

export interface TopUp {
  readonly units: readonly string[];
  readonly dueOn: Day;
}
export interface RecogniseCertificate extends ShownCertificate {
  /** null: accepted as it is. */
  readonly topUp: TopUp | null;
}
export interface RecogniseEvidence extends ShownEvidence {
  /** The norm that the certificate names, and its chain; none where it names none of a chain. */
  readonly norm: ChainNorm;
  readonly chain: Chain;
}
type NormNo = 'CERTIFICATE_WITHOUT_NORM' | 'RECOGNITION_OUTSIDE_CHAIN' | 'RECOGNITION_NORM_NOT_SIGNED';
type TopUpNo = 'TOP_UP_DUE_IN_PAST' | 'TOP_UP_UNIT_UNKNOWN';
type No = ShownNo | NormNo | TopUpNo | 'RECOGNISED_BEFORE' | 'RECOGNISED_CERTIFICATE_NOT_VALID';

/**
 * A member recognises what another member certified under a version of the chain's norm that both signed: on the day on which it
 * recognises, it is in the chain and keeps to that very version (handbook 17). Having signed a later one, or an earlier one, is not
 * enough. What the issuer signed was asked when its filing was granted.
 *
 * Certificate, norm and chain are other streams and may be a moment old. An annulment that comes in between ends the recognition
 * (end-recognitions-when-certificate-annulled looks at both facts, whichever comes later); a signature is withdrawn for days to come only.
 */
export const recogniseCertificate = rule<Recognition, RecognitionEvent, RecogniseCertificate, RecogniseEvidence, No>({
  name: 'career.recognise-certificate',
  version: 1,
  fold: recognition,
  decide: (state, intent, evidence, { today }) => {
    const { worker, certificate, norm, chain } = evidence;
    const fault = shownFault(intent, evidence);
    if (fault || certificate.status === 'blank') return fault ?? refuse('RECOGNITION_CERTIFICATE_UNKNOWN');
    if (state.status === 'granted' && !hasLapsed(state, today)) return refuse('RECOGNISED_BEFORE', { recognisedOn: state.recognisedOn });
    if (certificate.status !== 'in-force') return refuse('RECOGNISED_CERTIFICATE_NOT_VALID', { number: certificate.number });
    const under = normOf(certificate, norm, chain, intent.enterpriseId, today);
    if ('refused' in under) return under;
    const wrong = intent.topUp && topUpFault(intent.topUp, signedUnits(norm, intent.enterpriseId, today), today);
    if (wrong) return wrong;
    const { units = [], dueOn = null } = intent.topUp ?? {};
    return [
      RecognitionGranted({
        ...subjectOf(intent, worker, certificate),
        ...under,
        outcome: intent.topUp ? 'ACCEPTED_WITH_TOP_UP' : 'ACCEPTED',
        topUpUnits: [...units],
        topUpDueOn: dueOn,
        recognisedOn: today,
        ...renewal(state),
      }),
    ];
  },
});

/** A certificate that holds again after an annulment is recognised anew, by people; what had ended counts again then. */
const renewal = (state: Recognition): { readonly renews?: Uuid } => {
  const renews = outBy(state);
  return renews === undefined ? {} : { renews };
};

interface Under {
  readonly chainId: Uuid;
  readonly chainCode: string;
  readonly normCode: string;
  readonly normVersion: string;
}
function normOf({ standard }: IssuedCertificate, norm: ChainNorm, chain: Chain, enterpriseId: Uuid, today: Day): Under | Refusal<NormNo> {
  const { version } = standardRef(standard ?? '');
  if (norm.status === 'none' || version === null || !normVersion(norm, version))
    return refuse('CERTIFICATE_WITHOUT_NORM', { standard: standard ?? '-' });
  const { chainId, chainCode, normCode } = norm;
  if (!isMemberOn(chain, enterpriseId, today)) return refuse('RECOGNITION_OUTSIDE_CHAIN', { chainCode, on: today });
  if (!hasSignedOn(norm, enterpriseId, version, today)) return refuse('RECOGNITION_NORM_NOT_SIGNED', { standard: standard!, on: today });
  return { chainId, chainCode, normCode, normVersion: version };
}

/** A top-up asks for units of versions that the enterprise itself keeps to; its last day may be today. */
function topUpFault({ units, dueOn }: TopUp, known: ReadonlySet<string>, today: Day): Refusal<TopUpNo> | undefined {
  if (dueOn < today) return refuse('TOP_UP_DUE_IN_PAST', { dueOn, today });
  const unit = units.find((each) => !known.has(each));
  return unit === undefined ? undefined : refuse('TOP_UP_UNIT_UNKNOWN', { unit });
}
