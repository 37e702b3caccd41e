import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { CertificatePrinted } from '../paper.events';
import type { Paper } from '../certificate-paper';

export interface PrintCertificate {
  readonly certificateId: Uuid;
  readonly blankNo: string | null;
}

/** A serial is used for one paper: a spoilt print takes the next one, a reissue has taken its own already. */
export const printCertificate = rule<
  Certificate,
  CertificateEvent,
  PrintCertificate,
  object,
  'NOT_FOUND' | 'NOT_IN_FORCE' | 'ALREADY_PRINTED'
>({
  name: 'certificate.print-certificate',
  version: 1,
  fold: certificate,
  decide: (state, intent) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    const { status, number, enterpriseId, paper } = state;
    if (status !== 'in-force') return refuse('NOT_IN_FORCE', { number });
    if (paper.delivery !== 'NONE') return refuse('ALREADY_PRINTED', { number, printSerial: paper.printSerial });
    return [CertificatePrinted({ ...intent, enterpriseId, printSerial: serialOf(paper) })];
  },
});

const serialOf = ({ printSerial, isSerialTaken }: Paper): number => (isSerialTaken ? printSerial : printSerial + 1);
