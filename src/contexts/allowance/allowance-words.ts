import { LEVEL_WORDS } from '../../kernel/level-words';
import type { Terms, Wording } from '../../kernel/words';
import { AWARD_TIER_WORDS } from '../catalogue';
import type { BASES, ITEMS } from './allowance.events';

/** The allowances (handbook 12.2). */
export const ITEM_WORDS: Wording<(typeof ITEMS)[number]> = {
  SKILL: { zh: '技能津贴', en: 'skill allowance' },
  MENTOR: { zh: '带徒津贴', en: 'mentor allowance' },
  TEAM_LEADER: { zh: '班组长津贴', en: 'team-leader allowance' },
  ONE_OFF: { zh: '一次性奖励', en: 'one-off award' },
};
/** On what one rests. */
export const BASIS_WORDS: Wording<(typeof BASES)[number]> = {
  CERTIFIED: { zh: '证书', en: 'certificate' },
  APPOINTED: { zh: '聘任', en: 'appointment' },
  AGREEMENT: { zh: '师徒协议', en: 'mentor agreement' },
  POST: { zh: '岗位', en: 'post' },
  CONTEST: { zh: '竞赛获奖', en: 'prize of a contest' },
};
/** What a cell of a rate sheet may say: the words of its column. */
const CHOICE_WORDS = { ...ITEM_WORDS, ...LEVEL_WORDS, ...BASIS_WORDS, ...AWARD_TIER_WORDS };
export const allowanceTerms: Terms = { item: ITEM_WORDS, level: LEVEL_WORDS, basis: BASIS_WORDS, choices: CHOICE_WORDS };
