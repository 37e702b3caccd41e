import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Certificate, certificate, IssuedCertificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { CertificateCorrected, CORRECTABLE_FIELDS, CORRECTION_REASONS } from '../paper.events';

export interface CorrectCertificate {
  readonly certificateId: Uuid;
  readonly correctionId: Uuid;
  /** LEVEL can be asked for, so that the answer says why it never happens. */
  readonly field: (typeof CORRECTABLE_FIELDS)[number] | 'LEVEL';
  readonly reasonCode: (typeof CORRECTION_REASONS)[number];
  readonly evidenceHash: string;
  /** The right name of the trade; for the name of an occupation alone. */
  readonly trade: string | null;
}
export interface CorrectionEvidence {
  readonly pack: ResolvedPack | null;
  /** The newest versions in the vault: what is to be printed from now on. */
  readonly nameVersion: number | null;
  readonly idNumberVersion: number | null;
}
type No = 'NOT_FOUND' | 'ALREADY_ANNULLED' | 'LEVEL_NEVER_CORRECTED' | 'NOT_CORRECTABLE' | 'NOTHING_TO_CORRECT';
type Change = Pick<Parameters<typeof CertificateCorrected>[0], 'fromVersion' | 'toVersion' | 'fromTrade' | 'toTrade'>;

/** The words themselves are corrected in the vault before; here the certificate learns which version it shows. */
export const correctCertificate = rule<Certificate, CertificateEvent, CorrectCertificate, CorrectionEvidence, No>({
  name: 'certificate.correct-certificate',
  version: 1,
  fold: certificate,
  decide: (state, { certificateId, correctionId, field, reasonCode, evidenceHash, trade }, evidence, { today }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    if (state.status === 'annulled') return refuse('ALREADY_ANNULLED', { number: state.number });
    if (field === 'LEVEL') return refuse('LEVEL_NEVER_CORRECTED', { level: state.level });
    const { pack } = evidence;
    if (!pack?.pack.certificate.correctable.includes(field)) return refuse('NOT_CORRECTABLE', { field, region: state.region });
    const change = changeOf(state, field, trade, evidence);
    if ('refused' in change) return change;
    const { enterpriseId } = state;
    return [
      CertificateCorrected({
        certificateId,
        enterpriseId,
        correctionId,
        field,
        reasonCode,
        evidenceHash,
        ...change,
        correctedOn: today,
        policyPack: pack.ref,
      }),
    ];
  },
});

function changeOf(
  { paper, trade: fromTrade }: IssuedCertificate,
  field: (typeof CORRECTABLE_FIELDS)[number],
  toTrade: string | null,
  { nameVersion, idNumberVersion }: CorrectionEvidence,
): Change | Refusal<'NOTHING_TO_CORRECT'> {
  const unchanged = { fromVersion: null, toVersion: null, fromTrade: null, toTrade: null };
  const version = (from: number, to: number | null) =>
    to === null || to === from ? refuse('NOTHING_TO_CORRECT', { field }) : { ...unchanged, fromVersion: from, toVersion: to };
  switch (field) {
    case 'NAME':
      return version(paper.nameVersion, nameVersion);
    case 'ID_NUMBER':
      return version(paper.idNumberVersion, idNumberVersion);
    case 'OCCUPATION_NAME':
      return toTrade === fromTrade ? refuse('NOTHING_TO_CORRECT', { field }) : { ...unchanged, fromTrade, toTrade };
    case 'PHOTO':
      return unchanged;
  }
}
