import { LEVEL_WORDS } from '../../kernel/level-words';
import type { Terms, Wording } from '../../kernel/words';
import type { Appointment } from './appointment';
import type { MERITS } from '../catalogue';
import type { AGREEMENT_GRADES } from './mentor.events';
import type { OBJECTION_RESOLUTIONS } from './nomination-objection.events';

const STEP_WORDS: Wording<Appointment['status']> = {
  none: { zh: '未推荐', en: 'not proposed' },
  proposed: { zh: '已推荐', en: 'proposed' },
  reviewed: { zh: '已评审', en: 'reviewed' },
  noticed: { zh: '已公示', en: 'on public notice' },
  filed: { zh: '已备案', en: 'filed' },
  refused: { zh: '不予聘任', en: 'refused' },
};
const GRADE_WORDS: Wording<(typeof AGREEMENT_GRADES)[number]> = {
  EXCELLENT: { zh: '优秀', en: 'excellent' },
  PASS: { zh: '合格', en: 'pass' },
  FAIL: { zh: '不合格', en: 'fail' },
};
/** Merits that the conditions of a post name (SD20-7). */
const MERIT_WORDS: Wording<(typeof MERITS)[number]> = {
  INNOVATION: { zh: '技术革新', en: 'innovation' },
  TECHNIQUE_OR_STANDARD: { zh: '绝技绝活或标准制定', en: 'a technique or a standard' },
  TRAINING: { zh: '人才培养', en: 'training others' },
  AWARD: { zh: '表彰奖励', en: 'an award' },
};
const RESOLUTION_WORDS: Wording<(typeof OBJECTION_RESOLUTIONS)[number]> = {
  DISMISSED: { zh: '不成立', en: 'dismissed' },
  NOTICE_RESTARTED: { zh: '重新公示', en: 'notice begun anew' },
  NOMINATION_REFUSED: { zh: '不予推荐', en: 'nomination refused' },
};
export const careerTerms: Terms = {
  level: LEVEL_WORDS,
  certified: LEVEL_WORDS,
  minimum: LEVEL_WORDS,
  mentor: LEVEL_WORDS,
  apprentice: LEVEL_WORDS,
  status: STEP_WORDS,
  grade: GRADE_WORDS,
  merits: MERIT_WORDS,
  ground: MERIT_WORDS,
  resolution: RESOLUTION_WORDS,
};
