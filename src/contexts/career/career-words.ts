import { LEVEL_WORDS } from '../../kernel/level-words';
import type { Terms, Wording } from '../../kernel/words';
import type { Appointment } from './appointment';
import type { AGREEMENT_GRADES } from './mentor.events';

const STEP_WORDS: Wording<Appointment['status']> = {
  none: { zh: '未推荐', en: 'not proposed' },
  proposed: { zh: '已推荐', en: 'proposed' },
  reviewed: { zh: '已评审', en: 'reviewed' },
  noticed: { zh: '已公示', en: 'on public notice' },
  filed: { zh: '已备案', en: 'filed' },
};
const GRADE_WORDS: Wording<(typeof AGREEMENT_GRADES)[number]> = {
  EXCELLENT: { zh: '优秀', en: 'excellent' },
  PASS: { zh: '合格', en: 'pass' },
  FAIL: { zh: '不合格', en: 'fail' },
};
export const careerTerms: Terms = { level: LEVEL_WORDS, certified: LEVEL_WORDS, minimum: LEVEL_WORDS, mentor: LEVEL_WORDS, apprentice: LEVEL_WORDS, status: STEP_WORDS, grade: GRADE_WORDS };
