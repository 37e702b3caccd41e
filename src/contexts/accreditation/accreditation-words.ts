import { CREDIT_CODE_FAULT_WORDS, NUMBER_FAULT_WORDS } from '../../kernel/identifiers/fault-words';
import { LEVEL_WORDS } from '../../kernel/level-words';
import type { Terms, Wording } from '../../kernel/words';
import { NO_TRADE, REQUIREMENT_WORDS } from '../catalogue';
import type { APPLICATION_STATES } from './filing-application';
import type { FilingCategory, GAP_CODES } from './filing-application.events';
import type { Standing } from './filing-standing';
import type { CardOutcome } from './score-card.events';

/** Words that lists and refusals share. */
export const CATEGORY_WORDS: Wording<FilingCategory> = {
  EMPLOYER: { zh: '用人单位', en: 'employer' },
  SOCIAL_ORGANISATION: { zh: '社会培训评价组织', en: 'social training-assessment organisation' },
  OTHER: { zh: '其他类别', en: 'other category' },
};
export const APPLICATION_STATE_WORDS: Wording<(typeof APPLICATION_STATES)[number]> = {
  DRAFT: { zh: '草稿', en: 'draft' },
  SUBMITTED: { zh: '已提交', en: 'submitted' },
  RETURNED: { zh: '已退回', en: 'returned' },
  GRANTED: { zh: '已备案', en: 'granted' },
};
export const GAP_WORDS: Wording<(typeof GAP_CODES)[number]> = {
  LEGAL_PERSON: { zh: '法人资格材料不全', en: 'legal person not shown' },
  LAWFUL_OPERATION: { zh: '依法经营材料不全', en: 'lawful operation not shown' },
  LINKED_SYSTEM: { zh: '制度材料不全', en: 'linked system not shown' },
  SKILLED_POSTS: { zh: '技能岗位材料不全', en: 'skilled posts not shown' },
  BUDGET: { zh: '经费材料不全', en: 'budget not shown' },
  ASSESSMENT_BODY: { zh: '评价机构材料不全', en: 'assessment body not shown' },
  SITES: { zh: '场地设备材料不全', en: 'sites not shown' },
  SCOPE_ROW: { zh: '备案范围有误', en: 'row of the scope wrong' },
  STANDARD: { zh: '评价标准有误', en: 'standard wrong' },
  COVERAGE: { zh: '评价对象有误', en: 'coverage wrong' },
  SITE: { zh: '考点有误', en: 'site wrong' },
  BRANCH_NAME: { zh: '分支机构名称有误', en: 'branch name wrong' },
};
export const STANDING_WORDS: Wording<Standing> = {
  NOT_YET: { zh: '尚未生效', en: 'not yet in force' },
  FILED: { zh: '有效', en: 'in force' },
  SUSPENDED: { zh: '暂停', en: 'suspended' },
  EXPIRED: { zh: '到期', en: 'run out' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  CANCELLED: { zh: '已取消', en: 'ended by order' },
};
export const CARD_OUTCOME_WORDS: Wording<CardOutcome> = {
  KEEP: { zh: '保留', en: 'keep' },
  RECTIFY: { zh: '整改', en: 'order to mend' },
  SUSPEND: { zh: '暂停', en: 'suspend' },
  EXIT: { zh: '退出', en: 'exit' },
};
/** What an application can lack besides what the policy pack asks for. */
const MISSING_WORDS = { ...REQUIREMENT_WORDS, SCOPE: { zh: '备案范围', en: 'scope' }, COVERAGE: { zh: '评价对象', en: 'whom it covers' } };

export const accreditationTerms: Terms = {
  level: LEVEL_WORDS,
  trade: NO_TRADE,
  category: CATEGORY_WORDS,
  state: APPLICATION_STATE_WORDS,
  standing: STANDING_WORDS,
  outcome: CARD_OUTCOME_WORDS,
  proposal: CARD_OUTCOME_WORDS,
  code: GAP_WORDS,
  row: { null: { zh: '不指某项', en: 'no row' } },
  missing: MISSING_WORDS,
  // Of a credit code and of an institution code: what both call a fault means the same.
  reason: { ...CREDIT_CODE_FAULT_WORDS, ...NUMBER_FAULT_WORDS },
};
