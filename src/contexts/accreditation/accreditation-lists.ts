import { CodeList, codeList } from '../catalogue';
import { SUCCESSION_EXTENTS } from './enterprise.events';
import { APPLICATION_STATES } from './filing-application';
import { COVERED_STAFF, FILING_CATEGORIES, GAP_CODES } from './filing-application.events';
import type { Standing } from './filing-standing';
import { CANCELLATION_REASONS, FILING_WITHDRAWAL_REASONS, SUSPENSION_REASONS } from './filing-standing.events';
import { RENEWAL_REFUSAL_REASONS, SCOPE_REMOVAL_REASONS } from './filing-term.events';
import { CARD_REASONS, CardOutcome } from './score-card.events';

type In<Values extends readonly string[]> = Values[number];

/** The words of this context's enums, in the order in which they are declared. */
export const ACCREDITATION_LISTS: readonly CodeList[] = [
  codeList<In<typeof FILING_CATEGORIES>>('filing-categories', { EMPLOYER: ['用人单位', 'employer'], SOCIAL_ORGANISATION: ['社会培训评价组织', 'social training-assessment organisation'], OTHER: ['其他类别', 'other category'] }),
  codeList<In<typeof COVERED_STAFF>>('covered-staff', {
    OWN_STAFF: ['本单位职工', 'own staff'], DISPATCHED: ['劳务派遣', 'dispatched'], OUTSOURCED: ['外包', 'outsourced'], INTERNS: ['实习生', 'interns'], SUBORDINATES: ['下属企业职工', 'staff of subordinate firms'],
  }),
  codeList<In<typeof APPLICATION_STATES>>('filing-application-states', { DRAFT: ['草稿', 'draft'], SUBMITTED: ['已提交', 'submitted'], RETURNED: ['已退回', 'returned'], GRANTED: ['已备案', 'granted'] }),
  codeList<In<typeof GAP_CODES>>('filing-gaps', {
    LEGAL_PERSON: ['法人资格材料不全', 'legal person not shown'], LAWFUL_OPERATION: ['依法经营材料不全', 'lawful operation not shown'], LINKED_SYSTEM: ['制度材料不全', 'linked system not shown'],
    SKILLED_POSTS: ['技能岗位材料不全', 'skilled posts not shown'], BUDGET: ['经费材料不全', 'budget not shown'], ASSESSMENT_BODY: ['评价机构材料不全', 'assessment body not shown'], SITES: ['场地设备材料不全', 'sites not shown'],
    SCOPE_ROW: ['备案范围有误', 'row of the scope wrong'], STANDARD: ['评价标准有误', 'standard wrong'], COVERAGE: ['评价对象有误', 'coverage wrong'], SITE: ['考点有误', 'site wrong'], BRANCH_NAME: ['分支机构名称有误', 'branch name wrong'],
  }),
  codeList<Standing>('filing-standings', {
    NOT_YET: ['尚未生效', 'not yet in force'], FILED: ['有效', 'in force'], SUSPENDED: ['暂停', 'suspended'], EXPIRED: ['到期', 'run out'], WITHDRAWN: ['已撤回', 'withdrawn'], CANCELLED: ['已取消', 'ended by order'],
  }),
  codeList<In<typeof SUSPENSION_REASONS>>('suspension-reasons', {
    OUT_OF_SCOPE: ['超范围评价', 'assessed out of scope'], BREACH_OF_PROCEDURE: ['违反程序', 'breach of procedure'], UNQUALIFIED_STAFF: ['人员不合格', 'unqualified staff'], POOR_CONDITIONS: ['条件不足', 'poor conditions'],
    FALSE_MATERIALS: ['材料虚假', 'false materials'], COMPLAINT_UPHELD: ['投诉属实', 'complaint upheld'], SCORE_CARD: ['年度评分', 'score card of the year'],
  }),
  codeList<In<typeof CANCELLATION_REASONS>>('cancellation-reasons', {
    FRAUD: ['弄虚作假', 'fraud'], SERIOUS_BREACH: ['严重违规', 'serious breach'], CONDITIONS_LOST: ['不再具备条件', 'conditions lost'], INACTIVE: ['未开展评价', 'no assessment held'], SCORE_CARD: ['年度评分', 'score card of the year'],
  }),
  codeList<In<typeof FILING_WITHDRAWAL_REASONS>>('filing-withdrawal-reasons', { OWN_WISH: ['自愿', 'own wish'], ASSESSES_NO_LONGER: ['不再开展评价', 'assesses no longer'], SUCCEEDED: ['由他单位承继', 'succeeded by another'] }),
  codeList<In<typeof SCOPE_REMOVAL_REASONS>>('scope-removal-reasons', { OWN_WISH: ['自愿', 'own wish'], STANDARD_ABOLISHED: ['标准废止', 'standard abolished'], CONDITIONS_LOST: ['不再具备条件', 'conditions lost'] }),
  codeList<In<typeof RENEWAL_REFUSAL_REASONS>>('renewal-refusal-reasons', {
    BATCHES_TOO_FEW: ['批次不足', 'too few batches'], RECTIFICATION_OPEN: ['整改未完成', 'faults not mended'], PAY_EVIDENCE_MISSING: ['无待遇证明', 'no evidence of pay'], DISORDERLY_CONDUCT: ['评价不规范', 'disorderly conduct'],
  }),
  codeList<CardOutcome>('score-card-outcomes', { KEEP: ['保留', 'keep'], RECTIFY: ['整改', 'order to mend'], SUSPEND: ['暂停', 'suspend'], EXIT: ['退出', 'exit'] }),
  codeList<In<typeof CARD_REASONS>>('score-card-reasons', { AS_PROPOSED: ['按评分建议', 'as proposed'], EXTENUATING: ['从轻情形', 'extenuating'], AGGRAVATING: ['从重情形', 'aggravating'], FACTS_OUTSIDE_THE_LEDGER: ['台账以外的事实', 'facts outside the ledger'] }),
  codeList<In<typeof SUCCESSION_EXTENTS>>('succession-extents', { WHOLE: ['整体', 'whole'], PART: ['部分', 'part'] }),
];
