import { CodeList, codeList, listOf } from '../catalogue';
import { APPLICATION_STATE_WORDS, CARD_OUTCOME_WORDS, CATEGORY_WORDS, GAP_WORDS, STANDING_WORDS } from './accreditation-words';
import { LEAD_KINDS } from './chain.events';
import { SUCCESSION_EXTENTS } from './enterprise.events';
import { COVERED_STAFF } from './filing-application.events';
import { CANCELLATION_REASONS, FILING_WITHDRAWAL_REASONS, SUSPENSION_REASONS } from './filing-standing.events';
import { RENEWAL_REFUSAL_REASONS, SCOPE_REMOVAL_REASONS } from './filing-term.events';
import { CARD_REASONS } from './score-card.events';

type In<Values extends readonly string[]> = Values[number];

/** The words of this context's enums, in the order in which they are declared. */
export const ACCREDITATION_LISTS: readonly CodeList[] = [
  listOf('filing-categories', CATEGORY_WORDS),
  codeList<In<typeof COVERED_STAFF>>('covered-staff', {
    OWN_STAFF: ['本单位职工', 'own staff'],
    DISPATCHED: ['劳务派遣', 'dispatched'],
    OUTSOURCED: ['外包', 'outsourced'],
    INTERNS: ['实习生', 'interns'],
    SUBORDINATES: ['下属企业职工', 'staff of subordinate firms'],
  }),
  listOf('filing-application-states', APPLICATION_STATE_WORDS),
  listOf('filing-gaps', GAP_WORDS),
  listOf('filing-standings', STANDING_WORDS),
  codeList<In<typeof SUSPENSION_REASONS>>('suspension-reasons', {
    OUT_OF_SCOPE: ['超范围评价', 'assessed out of scope'],
    BREACH_OF_PROCEDURE: ['违反程序', 'breach of procedure'],
    UNQUALIFIED_STAFF: ['人员不合格', 'unqualified staff'],
    POOR_CONDITIONS: ['条件不足', 'poor conditions'],
    FALSE_MATERIALS: ['材料虚假', 'false materials'],
    COMPLAINT_UPHELD: ['投诉属实', 'complaint upheld'],
    SCORE_CARD: ['年度评分', 'score card of the year'],
  }),
  codeList<In<typeof CANCELLATION_REASONS>>('cancellation-reasons', {
    FRAUD: ['弄虚作假', 'fraud'],
    SERIOUS_BREACH: ['严重违规', 'serious breach'],
    CONDITIONS_LOST: ['不再具备条件', 'conditions lost'],
    INACTIVE: ['未开展评价', 'no assessment held'],
    SCORE_CARD: ['年度评分', 'score card of the year'],
  }),
  codeList<In<typeof FILING_WITHDRAWAL_REASONS>>('filing-withdrawal-reasons', {
    OWN_WISH: ['自愿', 'own wish'],
    ASSESSES_NO_LONGER: ['不再开展评价', 'assesses no longer'],
    SUCCEEDED: ['由他单位承继', 'succeeded by another'],
  }),
  codeList<In<typeof SCOPE_REMOVAL_REASONS>>('scope-removal-reasons', {
    OWN_WISH: ['自愿', 'own wish'],
    STANDARD_ABOLISHED: ['标准废止', 'standard abolished'],
    CONDITIONS_LOST: ['不再具备条件', 'conditions lost'],
  }),
  codeList<In<typeof RENEWAL_REFUSAL_REASONS>>('renewal-refusal-reasons', {
    BATCHES_TOO_FEW: ['批次不足', 'too few batches'],
    RECTIFICATION_OPEN: ['整改未完成', 'faults not mended'],
    PAY_EVIDENCE_MISSING: ['无待遇证明', 'no evidence of pay'],
    DISORDERLY_CONDUCT: ['评价不规范', 'disorderly conduct'],
  }),
  listOf('score-card-outcomes', CARD_OUTCOME_WORDS),
  codeList<In<typeof CARD_REASONS>>('score-card-reasons', {
    AS_PROPOSED: ['按评分建议', 'as proposed'],
    EXTENUATING: ['从轻情形', 'extenuating'],
    AGGRAVATING: ['从重情形', 'aggravating'],
    FACTS_OUTSIDE_THE_LEDGER: ['台账以外的事实', 'facts outside the ledger'],
  }),
  codeList<In<typeof SUCCESSION_EXTENTS>>('succession-extents', { WHOLE: ['整体', 'whole'], PART: ['部分', 'part'] }),
  codeList<In<typeof LEAD_KINDS>>('chain-leads', {
    AUTHORITY: ['主管部门牵头', 'an authority'],
    ASSOCIATION: ['行业协会牵头', 'an association'],
  }),
];
