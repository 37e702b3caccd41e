import type { FactOf } from '../../../kernel/event-type';
import type { standingEvents } from '../standing.events';
import { reasonWords } from './reason-words';
import { told, Told } from './told';
import { EFFECT_WORDS } from './words';

/** Suspension and reinstatement: what takes the effect of a certificate away for a time, or gives it back. */
export function toldOfStanding(fact: FactOf<typeof standingEvents>): Told {
  if (fact.type === 'certificate.finding_recorded.v1') {
    const { reasonCode, causeEventId } = fact.data;
    if (reasonCode === 'BASIS_ANNULLED')
      return told(
        'FINDING',
        '发现：申报时所持的证书已被撤销，待人工决定',
        'finding: a certificate that the application leaned on was annulled; people decide',
        { why: { reasonCode, causeEventId } },
      );
    if (reasonCode === 'AWARD_WITHDRAWN')
      return told(
        'FINDING',
        '发现：直接认定所依据的奖项已被取消，待人工决定',
        'finding: the award that the recognition rested on was withdrawn; people decide',
        { why: { reasonCode, causeEventId } },
      );
    return told(
      'FINDING',
      `发现：证书所依据的结果已不成立（${reasonWords(reasonCode).zh}），待人工决定`,
      `finding: what the certificate rests on no longer stands (${reasonWords(reasonCode).en}); people decide`,
      { why: { reasonCode, causeEventId } },
    );
  }
  const { legalBasis, documentNo, decidedOn } = fact.data;
  const why = { ...('reasonCode' in fact.data ? { reasonCode: fact.data.reasonCode } : {}), legalBasis, documentNo, decidedOn };
  switch (fact.type) {
    case 'certificate.suspension_proposed.v1':
      return told(
        'SUSPENSION_PROPOSED',
        `提议暂停（${decidedOn} 决定），待第二人确认`,
        `suspension proposed (decided on ${decidedOn}), waiting for a second person`,
        { before: 'VALID', after: 'VALID', why },
      );
    case 'certificate.suspended.v1':
      return told('SUSPENDED', `证书暂停，自 ${decidedOn} 起`, `suspended from ${decidedOn} on`, {
        before: 'VALID',
        after: 'SUSPENDED',
        why,
      });
    case 'certificate.suspension_lifted.v1':
      return told('SUSPENSION_LIFTED', `解除暂停，自 ${decidedOn} 起`, `suspension lifted from ${decidedOn} on`, {
        before: 'SUSPENDED',
        after: 'VALID',
        why,
      });
    case 'certificate.reinstatement_proposed.v1':
      return told(
        'REINSTATEMENT_PROPOSED',
        `提议恢复（${decidedOn} 决定），待第二人确认`,
        `reinstatement proposed (decided on ${decidedOn}), waiting for a second person`,
        {
          before: 'ANNULLED',
          after: 'ANNULLED',
          why: { ...why, effect: fact.data.effect },
        },
      );
    case 'certificate.reinstated.v1': {
      const { effect, effectiveOn } = fact.data;
      return told(
        'REINSTATED',
        `撤销被推翻，证书自 ${effectiveOn} 起恢复有效（${EFFECT_WORDS[effect].zh}）`,
        `annulment overturned, valid again from ${effectiveOn} on (${EFFECT_WORDS[effect].en})`,
        {
          before: 'ANNULLED',
          after: 'VALID',
          why: { ...why, effectiveOn, effect },
        },
      );
    }
  }
}
