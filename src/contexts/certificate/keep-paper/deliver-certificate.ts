import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { dayFault } from '../decided-paper';
import { CertificateDelivered, DELIVERY_METHODS } from '../paper.events';

export interface DeliverCertificate {
  readonly certificateId: Uuid;
  readonly printSerial: number;
  readonly deliveredOn: Day;
  readonly method: (typeof DELIVERY_METHODS)[number];
}

/** Who took it and under which phone number stands in the hand-out list alone, never in an event (handbook 9.4). */
export const deliverCertificate = rule<
  Certificate,
  CertificateEvent,
  DeliverCertificate,
  object,
  'NOT_FOUND' | 'NOT_IN_FORCE' | 'NOT_PRINTED' | 'DECIDED_BEFORE_ACT' | 'DECIDED_IN_FUTURE'
>({
  name: 'certificate.deliver-certificate',
  version: 1,
  fold: certificate,
  decide: (state, intent, _, { today }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    const {
      status,
      number,
      enterpriseId,
      issuedOn,
      paper: { delivery, printSerial },
    } = state;
    if (status !== 'in-force') return refuse('NOT_IN_FORCE', { number });
    if (delivery !== 'PRINTED' || printSerial !== intent.printSerial)
      return refuse('NOT_PRINTED', { number, printSerial: intent.printSerial });
    return dayFault(intent.deliveredOn, issuedOn, today) ?? [CertificateDelivered({ ...intent, enterpriseId })];
  },
});
