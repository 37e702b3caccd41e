import type { Words } from '../../../kernel/words';
import { BASIS_WORDS, OUTCOME_WORDS } from '../../assessment';
import { PART_WORDS } from '../../catalogue';
import type { CertificateEvent } from '../certificate.events';
import type { CandidacyFact, FilingFact } from './history-event';
import { EFFECT_WORDS, IRREGULARITY_WORDS, OBJECTOR_WORDS, RESOLUTION_WORDS, UPLOAD_STATE_WORDS } from './words';

type ReasonOf<Fact> =
  | (Fact extends { data: { reasonCode: infer Code extends string } } ? Code : never)
  | (Fact extends { data: { reasonCodes: readonly (infer Code extends string)[] } } ? Code : never)
  | (Fact extends { data: { reason: infer Code } } ? Extract<Code, string> : never);
/** Of a batch nothing is told that has a reason. */
type ReasonTold = ReasonOf<FilingFact | CandidacyFact | CertificateEvent>;

/** Every reason that an event of a history can carry; one without a word breaks the build. */
const REASON_WORDS: Readonly<Record<ReasonTold, Words>> = {
  // Of a filing.
  OWN_WISH: { zh: '自愿', en: 'own wish' },
  STANDARD_ABOLISHED: { zh: '标准废止', en: 'standard abolished' },
  CONDITIONS_LOST: { zh: '条件丧失', en: 'conditions lost' },
  BATCHES_TOO_FEW: { zh: '评价批次不足', en: 'too few batches' },
  RECTIFICATION_OPEN: { zh: '整改未完成', en: 'faults not mended' },
  PAY_EVIDENCE_MISSING: { zh: '缺少待遇落实证明', en: 'no evidence of pay' },
  DISORDERLY_CONDUCT: { zh: '管理混乱', en: 'disorderly conduct' },
  OUT_OF_SCOPE: { zh: '超出备案范围', en: 'out of scope' },
  BREACH_OF_PROCEDURE: { zh: '违反程序', en: 'breach of procedure' },
  UNQUALIFIED_STAFF: { zh: '人员不合格', en: 'unqualified staff' },
  POOR_CONDITIONS: { zh: '条件不达标', en: 'poor conditions' },
  FALSE_MATERIALS: { zh: '材料虚假', en: 'false materials' },
  COMPLAINT_UPHELD: { zh: '投诉属实', en: 'complaint upheld' },
  SCORE_CARD: { zh: '年度考核', en: 'score card of the year' },
  FRAUD: { zh: '弄虚作假', en: 'fraud' },
  SERIOUS_BREACH: { zh: '严重违规', en: 'serious breach' },
  INACTIVE: { zh: '长期未开展', en: 'inactive' },
  ASSESSES_NO_LONGER: { zh: '不再开展评价', en: 'assesses no longer' },
  SUCCEEDED: { zh: '由他单位承继', en: 'succeeded by another enterprise' },
  // Of an assessment.
  BELOW_PASS_MARK: { zh: '未达合格线', en: 'below the pass mark' },
  ABSENT: { zh: '缺考', en: 'absent' },
  IRREGULARITY: { zh: '违纪', en: 'irregularity' },
  NOT_RECOGNISED: { zh: '未获认定', en: 'not recognised' },
  RECOUNT: { zh: '复核', en: 'recount' },
  ENTRY_ERROR: { zh: '录入错误', en: 'entry error' },
  OBJECTION_UPHELD: { zh: '异议成立', en: 'objection upheld' },
  RETURNED_BY_AUTHORITY: { zh: '主管部门退回', en: 'returned by the authority' },
  RESIGNED: { zh: '离职', en: 'resigned' },
  REGISTERED_IN_ERROR: { zh: '误报', en: 'registered in error' },
  NOT_IN_NEW_LIST: { zh: '不在新名单', en: 'not in the new list' },
  INNOVATION: { zh: '技术革新', en: 'innovation' },
  ECONOMIC_BENEFIT: { zh: '经济效益', en: 'economic benefit' },
  AWARD: { zh: '表彰奖励', en: 'award' },
  MENTORING: { zh: '带徒传技', en: 'mentoring' },
  KEY_PROJECT: { zh: '重点项目', en: 'key project' },
  UNIQUE_SKILL: { zh: '绝技绝活', en: 'unique skill' },
  // Of a certificate.
  SUBSTITUTE_SITTER: { zh: '替考', en: 'somebody else sat' },
  FALSE_ELIGIBILITY: { zh: '申报条件不实', en: 'false eligibility' },
  UNDER_INVESTIGATION: { zh: '调查中', en: 'under investigation' },
  COMPLAINT: { zh: '投诉', en: 'complaint' },
  DATA_MISMATCH: { zh: '数据不一致', en: 'data do not match' },
  AUTHORITY_DECISION: { zh: '主管部门决定', en: 'decision of the authority' },
  COURT_JUDGMENT: { zh: '法院判决', en: 'judgment of a court' },
  RECONSIDERATION: { zh: '行政复议', en: 'administrative reconsideration' },
  RESULT_NO_LONGER_PASSED: { zh: '成绩已不合格', en: 'the result is no longer a pass' },
  CANDIDACY_WITHDRAWN: { zh: '考生已退出', en: 'the candidate was withdrawn' },
  BASIS_ANNULLED: { zh: '所持证书已撤销', en: 'a certificate behind it was annulled' },
  AWARD_WITHDRAWN: { zh: '所依据的奖项已取消', en: 'the award behind it was withdrawn' },
  MISPRINT: { zh: '印制错误', en: 'misprint' },
  DAMAGED_BLANK: { zh: '空白证书损坏', en: 'damaged blank' },
  LOST: { zh: '遗失', en: 'lost' },
  DAMAGED: { zh: '损坏', en: 'damaged' },
  TYPING_ERROR: { zh: '打字错误', en: 'typing error' },
  LEGAL_CHANGE: { zh: '依法变更', en: 'changed by law' },
};
export const reasonWords = (code: ReasonTold): Words => REASON_WORDS[code];

/** How something stood before and after. */
const STATE_WORDS: Readonly<Record<string, Words>> = {
  FILED: { zh: '已备案', en: 'filed' },
  SUSPENDED: { zh: '暂停', en: 'suspended' },
  EXPIRED: { zh: '到期', en: 'run out' },
  WITHDRAWN: { zh: '已退出', en: 'withdrawn' },
  CANCELLED: { zh: '取消', en: 'ended by order' },
  REGISTERED: { zh: '已报名', en: 'registered' },
  ELIGIBLE: { zh: '符合条件', en: 'eligible' },
  NOT_ELIGIBLE: { zh: '不符合条件', en: 'not eligible' },
  SUBMITTED: { zh: '已提交', en: 'submitted' },
  APPROVED: { zh: '已审核', en: 'approved' },
  OBJECTION_OPEN: { zh: '异议待处理', en: 'objection open' },
  PROPOSED: { zh: '已提议', en: 'proposed' },
  GRANTED: { zh: '同意', en: 'granted' },
  REFUSED: { zh: '不同意', en: 'refused' },
  VALID: { zh: '有效', en: 'valid' },
  ANNULLED: { zh: '已撤销', en: 'annulled' },
};
const ALL: Readonly<Record<string, Words>> = {
  ...REASON_WORDS,
  ...PART_WORDS,
  ...IRREGULARITY_WORDS,
  ...BASIS_WORDS,
  ...EFFECT_WORDS,
  ...OBJECTOR_WORDS,
  ...OUTCOME_WORDS,
  ...RESOLUTION_WORDS,
  ...UPLOAD_STATE_WORDS,
  ...STATE_WORDS,
};
/** `SKILL 59.5` as `技能考核 59.5`; whatever is no constant stands as it is. */
export const inWords = (text: string, language: keyof Words): string =>
  text
    .split(' ')
    .map((each) => ALL[each]?.[language] ?? each)
    .join(' ');

/** What the members of a `why` are called. */
const WHY_WORDS: Readonly<Record<string, Words>> = {
  reasonCode: { zh: '原因', en: 'reason' },
  legalBasis: { zh: '法律依据', en: 'legal basis' },
  documentNo: { zh: '文号', en: 'document' },
  decidedOn: { zh: '决定日期', en: 'decided on' },
  effectiveOn: { zh: '生效日期', en: 'effective on' },
  effect: { zh: '效力', en: 'legal effect' },
  basis: { zh: '认定依据', en: 'ground' },
  by: { zh: '异议人', en: 'raised by' },
  causeEventId: { zh: '起因事件', en: 'caused by event' },
  evidenceHash: { zh: '证据指纹', en: 'fingerprint of the evidence' },
  orderId: { zh: '批量决定', en: 'order over many' },
};
export const whyWord = (member: string, language: keyof Words): string => WHY_WORDS[member]?.[language] ?? member;
