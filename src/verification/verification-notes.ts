import { FIELD_WORDS, type PublicRecord } from '../contexts/certificate';
import type { Words } from '../kernel/words';
import { REASON_CLASS_WORDS } from './verification-words';

/** Enough of the number on a blank to tell one paper from another. */
const TAIL_CHARACTERS = 4;

/** The last characters of what is printed on the paper in force; null before the first print of it, or of blanks without numbers. */
export const blankTail = ({ print }: Pick<PublicRecord, 'print'>): string | null =>
  print?.blankNo ? [...print.blankNo].slice(-TAIL_CHARACTERS).join('') : null;

/** Everything that holds of a certificate beside its being issued, the word's own first. */
export function notesOf(record: PublicRecord): readonly Words[] {
  const { annulled, suspendedOn, reissuedOn, corrections } = record;
  return [
    ...(annulled ? [annulment(annulled)] : []),
    ...(suspendedOn ? [{ zh: `自 ${suspendedOn} 起暂停效力`, en: `Without effect since ${suspendedOn}` }] : []),
    ...(reissuedOn ? [reissue(record, reissuedOn)] : []),
    ...corrections.map(
      ({ field, correctedOn }): Words => ({
        zh: `${correctedOn} 更正：${FIELD_WORDS[field].zh}`,
        en: `${correctedOn}: ${FIELD_WORDS[field].en} corrected`,
      }),
    ),
    ...(corrections.length > 0
      ? [{ zh: '以下为更正后的内容，更正前的纸质证书与此不符', en: 'Below is what stands now; an older paper no longer matches' }]
      : []),
  ];
}

const annulment = ({ effectiveOn, decidedOn, reasonClass }: NonNullable<PublicRecord['annulled']>): Words => ({
  zh: `${decidedOn} 决定撤销，自 ${effectiveOn} 起无效；原因类别：${REASON_CLASS_WORDS[reasonClass].zh}`,
  en: `Annulled by decision of ${decidedOn}, of no effect from ${effectiveOn} on; ${REASON_CLASS_WORDS[reasonClass].en}`,
});

function reissue(record: PublicRecord, reissuedOn: string): Words {
  const [serial, tail] = [record.print?.serial ?? 1, blankTail(record)];
  return {
    zh: `${reissuedOn} 补发，证书编号不变；现行纸质证书为第 ${serial} 次印制${tail === null ? '' : `，证芯号尾号 ${tail}`}，此前的纸质证书停止使用`,
    en: `Given again on ${reissuedOn} under the same number; the paper in force is print ${serial}${tail === null ? '' : `, its blank ends with ${tail}`}, earlier ones are out of use`,
  };
}
