import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { PRINT_VOID_REASONS, PrintVoided } from '../paper.events';

export interface VoidPrint {
  readonly certificateId: Uuid;
  readonly printSerial: number;
  readonly reasonCode: (typeof PRINT_VOID_REASONS)[number];
}

/** Before it is handed out; a certificate that its holder has is reissued or annulled, never voided. */
export const voidPrint = rule<Certificate, CertificateEvent, VoidPrint, object, 'NOT_FOUND' | 'NOT_PRINTED'>({
  name: 'certificate.void-print',
  version: 1,
  fold: certificate,
  decide: (state, intent) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    const {
      number,
      enterpriseId,
      paper: { delivery, printSerial },
    } = state;
    if (delivery !== 'PRINTED' || printSerial !== intent.printSerial)
      return refuse('NOT_PRINTED', { number, printSerial: intent.printSerial });
    return [PrintVoided({ ...intent, enterpriseId })];
  },
});
