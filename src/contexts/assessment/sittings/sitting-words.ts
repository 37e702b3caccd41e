import type { Terms, Wording } from '../../../kernel/words';
import { PART_WORDS } from '../../catalogue';
import type { Sitting } from './sitting';

const SITTING_STATE_WORDS: Wording<Sitting['status']> = {
  none: { zh: '未安排', en: 'not planned' },
  scheduled: { zh: '待考', en: 'planned' },
  held: { zh: '已考', en: 'held' },
  cancelled: { zh: '已取消', en: 'called off' },
};
export const sittingTerms: Terms = { state: SITTING_STATE_WORDS, part: PART_WORDS };
