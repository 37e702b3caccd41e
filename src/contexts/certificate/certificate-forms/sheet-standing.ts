import type { Day } from '../../../kernel/day';
import { chineseDay } from './chinese-day';

/** What keeps a sheet from passing for a valid certificate. */
export interface NotInForce {
  readonly word: 'ANNULLED' | 'SUSPENDED' | 'NOT_YET_ISSUED';
  /** From which day on. */
  readonly from: Day;
}
const WORDS: Readonly<Record<NotInForce['word'], { readonly zh: string; readonly en: string }>> = {
  ANNULLED: { zh: '已撤销', en: 'ANNULLED' }, SUSPENDED: { zh: '已暂停', en: 'SUSPENDED' }, NOT_YET_ISSUED: { zh: '未颁发', en: 'NOT ISSUED' },
};

/** The lines of the band: the word, since when, and what follows from it for whoever holds the paper. */
export const bandLines = ({ word, from }: NotInForce): readonly [string, string] => {
  const { zh, en } = WORDS[word];
  const since = word === 'NOT_YET_ISSUED' ? `${chineseDay(from)}起有效` : `自${chineseDay(from)}起`;
  return [`${zh}　${since}`, `${en}, ${word === 'NOT_YET_ISSUED' ? 'valid from' : 'since'} ${from} · 此件不作有效证书使用`];
};
