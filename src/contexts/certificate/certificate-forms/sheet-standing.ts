import { chineseDay, type Day } from '../../../kernel/day';
import type { Words } from '../../../kernel/words';

/** What keeps a sheet from passing for a valid certificate. */
export interface NotInForce {
  readonly word: 'ANNULLED' | 'SUSPENDED' | 'NOT_YET_ISSUED';
  /** From which day on. */
  readonly from: Day;
}
const WORDS: Readonly<Record<NotInForce['word'], Words>> = {
  ANNULLED: { zh: '已撤销', en: 'ANNULLED' },
  SUSPENDED: { zh: '已暂停', en: 'SUSPENDED' },
  NOT_YET_ISSUED: { zh: '未颁发', en: 'NOT ISSUED' },
};

const NOT_VALID: Words = { zh: '此件不作有效证书使用', en: 'not valid as a certificate' };

/** The word, and since when. */
export const standingWords = ({ word, from }: NotInForce): string =>
  `${WORDS[word].zh}　${word === 'NOT_YET_ISSUED' ? `${chineseDay(from)}起有效` : `自${chineseDay(from)}起`}`;

/** The lines of the band: the word, since when, and what follows from it for whoever holds the paper. */
export const bandLines = (standing: NotInForce): readonly [string, string] => {
  const { word, from } = standing;
  return [
    standingWords(standing),
    `${NOT_VALID.zh}  ·  ${WORDS[word].en} ${word === 'NOT_YET_ISSUED' ? 'before' : 'since'} ${from}, ${NOT_VALID.en}`,
  ];
};
