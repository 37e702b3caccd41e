import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { CertificateReissued, REISSUE_REASONS } from '../paper.events';

export interface ReissueCertificate {
  readonly certificateId: Uuid;
  readonly reissueId: Uuid;
  readonly reasonCode: (typeof REISSUE_REASONS)[number];
}

/** The same number under the next print serial (handbook 10). What was never handed out cannot have been lost: it is printed again. */
export const reissueCertificate = rule<
  Certificate,
  CertificateEvent,
  ReissueCertificate,
  object,
  'NOT_FOUND' | 'NOT_IN_FORCE' | 'NOT_DELIVERED'
>({
  name: 'certificate.reissue-certificate',
  version: 1,
  fold: certificate,
  decide: (state, intent, _, { today }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    const {
      status,
      number,
      enterpriseId,
      paper: { delivery, printSerial },
    } = state;
    if (status !== 'in-force') return refuse('NOT_IN_FORCE', { number });
    if (delivery !== 'DELIVERED') return refuse('NOT_DELIVERED', { number });
    return [CertificateReissued({ ...intent, enterpriseId, printSerial: printSerial + 1, reissuedOn: today })];
  },
});
