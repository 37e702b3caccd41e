import type { FactOf } from '../../../kernel/event-type';
import { levelWords } from '../../../kernel/level';
import type { CertificateEvent } from '../certificate.events';
import type { paperEvents } from '../paper.events';
import type { standingEvents } from '../standing.events';
import { told, Told } from './told';
import { toldOfPaper } from './told-of-paper';
import { toldOfStanding } from './told-of-standing';
import { EFFECT_WORDS } from './words';

export function toldOfCertificate(fact: CertificateEvent): Told {
  switch (fact.type) {
    case 'certificate.issued.v1': {
      const { number, level, issuedOn, standard } = fact.data;
      const words = levelWords(level);
      const [zh, en] = standard === undefined ? ['', ''] : [`，评价依据 ${standard}`, `, assessed under ${standard}`];
      return told(
        'ISSUED',
        `颁发证书 ${number} ${words.zh}，发证日期 ${issuedOn}${zh}`,
        `certificate ${number} ${words.en} issued on ${issuedOn}${en}`,
        { after: 'VALID' },
      );
    }
    case 'certificate.annulment_proposed.v1': {
      const { reasonCode, legalBasis, documentNo, decidedOn, effect } = fact.data;
      return told(
        'ANNULMENT_PROPOSED',
        `提议撤销（${decidedOn} 决定），待第二人确认`,
        `annulment proposed (decided on ${decidedOn}), waiting for a second person`,
        {
          before: 'VALID',
          after: 'VALID',
          why: { reasonCode, legalBasis, documentNo, decidedOn, effect },
        },
      );
    }
    case 'certificate.annulled.v1': {
      const { reasonCode, legalBasis, documentNo, decidedOn, effectiveOn, effect, orderId } = fact.data;
      return told(
        'ANNULLED',
        `证书撤销，自 ${effectiveOn} 起（${EFFECT_WORDS[effect].zh}）`,
        `annulled from ${effectiveOn} on (${EFFECT_WORDS[effect].en})`,
        {
          before: 'VALID',
          after: 'ANNULLED',
          why: { reasonCode, legalBasis, documentNo, decidedOn, effectiveOn, effect, ...(orderId ? { orderId } : {}) },
        },
      );
    }
    default:
      return toldOfAct(fact);
  }
}

/** What may befall an issued certificate besides its annulment; a missing case breaks the build. */
function toldOfAct(fact: FactOf<typeof standingEvents> | FactOf<typeof paperEvents>): Told {
  switch (fact.type) {
    case 'certificate.finding_recorded.v1':
    case 'certificate.suspension_proposed.v1':
    case 'certificate.suspended.v1':
    case 'certificate.suspension_lifted.v1':
    case 'certificate.reinstatement_proposed.v1':
    case 'certificate.reinstated.v1':
      return toldOfStanding(fact);
    case 'certificate.printed.v1':
    case 'certificate.print_voided.v1':
    case 'certificate.delivered.v1':
    case 'certificate.reissued.v1':
    case 'certificate.corrected.v1':
    case 'certificate.upload_reported.v1':
      return toldOfPaper(fact);
  }
}
