import { STANDING_WORDS } from '../contexts/accreditation';
import type { PublicResult, ReasonClass } from '../contexts/certificate';
import type { Wording, Words } from '../kernel/words';
import type { FilingThen } from './verified';

/** The six words (handbook 10). One never stands in for another. */
export const RESULT_WORDS: Wording<PublicResult> = {
  VALID: { zh: '有效', en: 'Valid' },
  ANNULLED: { zh: '已撤销', en: 'Annulled' },
  SUSPENDED: { zh: '已暂停', en: 'Suspended' },
  REISSUED: { zh: '已补发', en: 'Reissued' },
  CORRECTED: { zh: '已更正', en: 'Corrected' },
  UNKNOWN_HERE: { zh: '本系统无此记录', en: 'No record here' },
};
export const REASON_CLASS_WORDS: Wording<ReasonClass> = {
  EXAM_IRREGULARITY: { zh: '考试违规', en: 'irregularity in the examination' },
  NOT_ELIGIBLE: { zh: '不符合申报条件', en: 'conditions of application not met' },
  ISSUER_IRREGULARITY: { zh: '评价机构违规', en: 'irregularity of the institution' },
};
const FILING_WORDS: Wording<FilingThen['standing']> = { ...STANDING_WORDS, NONE: { zh: '无备案', en: 'no filing' } };
const NOT_COVERED: Words = { zh: '，但不含本职业等级', en: ', without this occupation and level' };

export const filingWords = ({ standing, covers }: FilingThen): Words => {
  const { zh, en } = FILING_WORDS[standing];
  return standing === 'FILED' && !covers ? { zh: `${zh}${NOT_COVERED.zh}`, en: `${en}${NOT_COVERED.en}` } : { zh, en };
};

export const COMPARE: Words = { zh: '请与纸质证书逐项核对', en: 'Compare every line with the paper' };
/** One sentence for whatever is wrong with three things that were typed. */
export const NEUTRAL: Words = { zh: '三项信息不匹配或本系统无此记录', en: 'The three do not belong together, or there is no record here' };
export const UNKNOWN_TOKEN: Words = { zh: '此二维码在本系统无对应记录', en: 'This code leads to no record here' };
export const ABOUT_UNKNOWN: readonly Words[] = [
  { zh: '查无记录不等于证书是假的。', en: 'No record here does not mean that a certificate is false.' },
  {
    zh: '证书一经登记即可查询；公示期未满、尚未发证的，或由其他机构登记的，在此查不到。',
    en: 'A certificate can be found as soon as it is issued and recorded; those still under public notice, or recorded elsewhere, cannot.',
  },
  {
    zh: '证书编号为 22 位，以大写字母开头，如 Y000032080001264000001；地址末尾的代码来自证书上的二维码，不是证书编号。',
    en: 'The number of a certificate has 22 places and begins with a capital, as in Y000032080001264000001; the code at the end of an address comes from the code on the paper, and is no number.',
  },
];
export const ELSEWHERE: Words = { zh: '其他查询途径：发证机构，或', en: 'Ask the issuer, or ' };
export const TITLE = '职业技能等级证书';
export const NO_TRADE = '--';
export const ERASED = '已删除';
export const UNSAID = '—';
