import type { FilingFact } from './history-event';
import { told, Told } from './told';

/** What the filing went through under which a certificate was issued. */
export function toldOfFiling(fact: FilingFact): Told {
  switch (fact.type) {
    case 'accreditation.filing_granted.v1': {
      const { institutionCode, validFrom, validTo, receiptNo } = fact.data;
      return told(
        'FILING_GRANTED',
        `备案：机构代码 ${institutionCode}，有效期 ${validFrom} 至 ${validTo}`,
        `filing granted: institution ${institutionCode}, ${validFrom} to ${validTo}`,
        { why: { documentNo: receiptNo } },
      );
    }
    case 'accreditation.filing_scope_added.v1':
      return told(
        'FILING_SCOPE_ADDED',
        `备案范围增加 ${fact.data.rows.length} 项`,
        `${fact.data.rows.length} rows added to the scope of the filing`,
        { why: { documentNo: fact.data.documentNo } },
      );
    case 'accreditation.filing_scope_removed.v1': {
      const { rows, fromOn, documentNo, reasonCode } = fact.data;
      return told(
        'FILING_SCOPE_REMOVED',
        `备案范围减少 ${rows.length} 项，自 ${fromOn} 起`,
        `${rows.length} rows of the scope of the filing end on ${fromOn}`,
        { why: { documentNo, reasonCode } },
      );
    }
    case 'accreditation.filing_renewal_window_opened.v1':
      return told(
        'FILING_RENEWAL_DUE',
        `备案 ${fact.data.validTo} 到期，可申请续期`,
        `the filing ends on ${fact.data.validTo} and can be renewed`,
      );
    case 'accreditation.filing_renewal_requested.v1':
      return told('FILING_RENEWAL_REQUESTED', '申请备案续期', 'renewal of the filing requested');
    case 'accreditation.filing_renewal_granted.v1': {
      const { validTo, formerValidTo, receiptNo } = fact.data;
      return told('FILING_RENEWED', `备案续期至 ${validTo}`, `filing renewed to ${validTo}`, {
        before: formerValidTo,
        after: validTo,
        why: { documentNo: receiptNo },
      });
    }
    case 'accreditation.filing_renewal_refused.v1':
      return told('FILING_RENEWAL_REFUSED', '备案续期未予同意', 'renewal of the filing refused', {
        why: { documentNo: fact.data.documentNo, reasonCode: fact.data.reasonCodes.join(' ') },
      });
    default:
      return toldOfStanding(fact);
  }
}

type OfTerm = Extract<
  FilingFact,
  { type: 'accreditation.filing_granted.v1' | `accreditation.filing_scope_${string}` | `accreditation.filing_renewal_${string}` }
>;

function toldOfStanding(fact: Exclude<FilingFact, OfTerm>): Told {
  switch (fact.type) {
    case 'accreditation.filing_suspension_proposed.v1':
      return told('FILING_SUSPENSION_PROPOSED', '提议暂停备案', 'suspension of the filing proposed', { why: paper(fact.data) });
    case 'accreditation.filing_suspended.v1':
      return told('FILING_SUSPENDED', `备案自 ${fact.data.fromOn} 起暂停`, `filing suspended from ${fact.data.fromOn}`, {
        before: 'FILED',
        after: 'SUSPENDED',
        why: paper(fact.data),
      });
    case 'accreditation.filing_reinstated.v1':
      return told('FILING_REINSTATED', `备案自 ${fact.data.fromOn} 起恢复`, `filing reinstated from ${fact.data.fromOn}`, {
        before: 'SUSPENDED',
        after: 'FILED',
        why: { documentNo: fact.data.documentNo },
      });
    case 'accreditation.rectification_ordered.v1':
      return told('RECTIFICATION_ORDERED', `责令整改，限 ${fact.data.dueOn} 前完成`, `faults to be mended by ${fact.data.dueOn}`, {
        why: paper(fact.data),
      });
    case 'accreditation.rectification_closed.v1':
      return told('RECTIFICATION_CLOSED', '整改验收通过', 'faults found mended', { why: { documentNo: fact.data.documentNo } });
    case 'accreditation.filing_expired.v1':
      return told('FILING_EXPIRED', `备案于 ${fact.data.validTo} 到期`, `filing ran out on ${fact.data.validTo}`, {
        before: 'FILED',
        after: 'EXPIRED',
      });
    case 'accreditation.filing_withdrawn.v1':
      return told(
        'FILING_WITHDRAWN',
        `单位自 ${fact.data.withdrawnOn} 起撤回备案`,
        `filing withdrawn by the enterprise from ${fact.data.withdrawnOn}`,
        { after: 'WITHDRAWN', why: { reasonCode: fact.data.reasonCode } },
      );
    case 'accreditation.filing_cancellation_proposed.v1':
      return told('FILING_CANCELLATION_PROPOSED', '提议取消备案', 'end of the filing by order proposed', { why: paper(fact.data) });
    case 'accreditation.filing_cancelled.v1':
      return told('FILING_CANCELLED', `备案自 ${fact.data.cancelledOn} 起取消`, `filing ended by order from ${fact.data.cancelledOn}`, {
        after: 'CANCELLED',
        why: paper(fact.data),
      });
  }
}

const paper = ({
  reasonCode,
  legalBasis,
  documentNo,
}: {
  readonly reasonCode: string;
  readonly legalBasis: string;
  readonly documentNo: string;
}) => ({ reasonCode, legalBasis, documentNo });
