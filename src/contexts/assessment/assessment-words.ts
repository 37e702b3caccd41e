import { LEVEL_WORDS } from '../../kernel/level-words';
import type { Terms, Wording } from '../../kernel/words';
import {
  AWARD_KIND_WORDS,
  AWARD_TIER_WORDS,
  type Cond,
  DIMENSION_WORDS,
  DIPLOMA_WORDS,
  type EligibilityPolicy,
  GRADE_WORDS,
  PART_WORDS,
} from '../catalogue';
import { ARCHIVE_ITEM_WORDS } from './archive-words';
import type { Report } from './batch-state';
import type { Plan } from './plan';
import type { RecognitionAsk } from './propose-recognition/basis';
import type { PlannedAspect } from './open-batch/as-planned';
import type { OutcomeKind, Path, RecognitionBasis, Waivable } from './terms';

/** How a level is reached (handbook 5). */
export const PATH_WORDS: Wording<Path> = {
  EXAM: { zh: '考核认定', en: 'examination' },
  EXCEPTIONAL: { zh: '破格', en: 'exceptional promotion' },
  SKIP_LEVEL: { zh: '越级', en: 'skipping a level' },
  DIRECT: { zh: '直接认定', en: 'direct recognition' },
  COMPETITION: { zh: '竞赛认定', en: 'recognition by competition' },
  PROCESS: { zh: '过程化考核', en: 'assessment by process' },
  PERFORMANCE: { zh: '业绩评审', en: 'review of achievements' },
};
export const OUTCOME_WORDS: Wording<OutcomeKind> = {
  PASSED: { zh: '合格', en: 'passed' },
  FAILED: { zh: '不合格', en: 'failed' },
  VOID: { zh: '无效', en: 'void' },
};
export const WAIVED_WORDS: Wording<Waivable> = {
  YEARS: { zh: '年限', en: 'years of work' },
  CERTIFICATE: { zh: '下级证书', en: 'the certificate below' },
  EDUCATION: { zh: '学历', en: 'schooling' },
};
export const BASIS_WORDS: Wording<RecognitionBasis> = {
  COMPETITION: { zh: '竞赛获奖', en: 'a competition' },
  INNOVATION: { zh: '技术革新', en: 'innovation' },
  ECONOMIC_BENEFIT: { zh: '经济效益', en: 'economic benefit' },
  AWARD: { zh: '表彰奖励', en: 'an award' },
  MENTORING: { zh: '带徒传技', en: 'mentoring' },
  ENTRY: { zh: '首次定级', en: 'a first grading' },
};
const ASK_WORDS: Wording<RecognitionAsk> = {
  COMPETITION: { zh: '竞赛获奖（本批次只按竞赛认定）', en: 'a competition, the only ground on this path' },
  awardId: { zh: '奖项登记', en: 'the entry in the register of awards' },
  competition: { zh: '所获竞赛名次', en: 'the competition and the place' },
  yearlyBenefitMinor: { zh: '年经济效益', en: 'the yearly benefit' },
};
const PLAN_STATE_WORDS: Wording<Plan['status']> = {
  none: { zh: '未报送', en: 'not filed' },
  filed: { zh: '已报送', en: 'filed' },
  returned: { zh: '已退回', en: 'returned' },
  accepted: { zh: '已受理', en: 'accepted' },
};
const REPORT_STATE_WORDS: Wording<Report['state']> = {
  REPORTED: { zh: '已上报', en: 'reported' },
  AUDITED: { zh: '已审核', en: 'audited' },
  RETURNED: { zh: '已退回', en: 'returned' },
};
const ASPECT_WORDS: Wording<PlannedAspect> = {
  ...DIMENSION_WORDS,
  filingId: { zh: '备案', en: 'filing' },
  path: { zh: '评价方式', en: 'path' },
  assessmentOn: { zh: '考核日期', en: 'day of the assessment' },
  levels: { zh: '等级', en: 'levels' },
};
const COUNTED_TO_WORDS: Wording<EligibilityPolicy['asOf']> = {
  REGISTRATION_DEADLINE: { zh: '计至报名截止日', en: 'to the end of registration' },
  EXAM_DATE: { zh: '计至考核日', en: 'to the day of the assessment' },
  YEAR_END: { zh: '计至当年年末', en: 'to the end of the year' },
};
/** Conditions whose shortage has no sentence of its own. */
const CONDITION_WORDS: Wording<Exclude<Cond['k'], 'minAge' | 'work' | 'holds' | 'title' | 'diploma'>> = {
  enrolled: { zh: '技师学院预备技师班或技师班在读', en: 'enrolment in a technician class' },
  apprenticeshipEnded: { zh: '学徒期满', en: 'a finished apprenticeship' },
  preTechnician: { zh: '预备技师证书', en: 'a pre-technician certificate' },
};

export const assessmentTerms: Terms = {
  level: LEVEL_WORDS,
  levels: LEVEL_WORDS,
  held: LEVEL_WORDS,
  filedLevels: LEVEL_WORDS,
  path: PATH_WORDS,
  part: PART_WORDS,
  requiredParts: PART_WORDS,
  state: { ...PLAN_STATE_WORDS, ...REPORT_STATE_WORDS },
  differs: ASPECT_WORDS,
  asOf: COUNTED_TO_WORDS,
  kinds: DIPLOMA_WORDS,
  grade: GRADE_WORDS,
  condition: CONDITION_WORDS,
  waived: WAIVED_WORDS,
  waivable: WAIVED_WORDS,
  outcome: OUTCOME_WORDS,
  approved: OUTCOME_WORDS,
  basis: BASIS_WORDS,
  asks: ASK_WORDS,
  kind: AWARD_KIND_WORDS,
  tier: AWARD_TIER_WORDS,
  missing: ARCHIVE_ITEM_WORDS,
};
