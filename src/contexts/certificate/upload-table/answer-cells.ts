import { occupationByCode, type Read } from '../../catalogue';
import type { AnswerRow, Verdict } from './upload-answers';

/** A level as the authority writes it: the digit, or the words. */
export type LevelCode = string;
export const BY_NUMBER = ['证书编号', '结果', '说明'] as const;
export const BY_PERSON = ['证件号码', '职业名称', '职业技能等级', '证书编号', '结果', '说明'] as const;

/** Words in use; whatever else is written is a wrong cell. */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  接收: 'CONFIRMED',
  已接收: 'CONFIRMED',
  成功: 'CONFIRMED',
  通过: 'CONFIRMED',
  入库: 'CONFIRMED',
  ACCEPTED: 'CONFIRMED',
  退回: 'MISMATCH',
  已退回: 'MISMATCH',
  失败: 'MISMATCH',
  不通过: 'MISMATCH',
  拒绝: 'MISMATCH',
  REFUSED: 'MISMATCH',
};
/** Longer than any remark of an authority that was seen. */
const MAX_WORDS_CHARACTERS = 500;
interface Cells<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** A refused row without a reason is asked about, not taken. */
function judged(
  cells: Readonly<Record<'结果' | '说明', string>>,
): { readonly verdict: Verdict; readonly words: string } | readonly ('结果' | '说明')[] {
  const [verdict, words] = [VERDICTS[cells.结果.toUpperCase()], cells.说明];
  const isWordless = verdict === 'MISMATCH' && words === '';
  if (verdict !== undefined && !isWordless && words.length <= MAX_WORDS_CHARACTERS) return { verdict, words };
  return [
    ...(verdict === undefined ? (['结果'] as const) : []),
    ...(isWordless || words.length > MAX_WORDS_CHARACTERS ? (['说明'] as const) : []),
  ];
}

export function rowByNumber({ row, cells }: Cells<(typeof BY_NUMBER)[number]>): Read<AnswerRow> {
  const read = judged(cells);
  const faults = [...(cells.证书编号 === '' ? ['证书编号'] : []), ...('verdict' in read ? [] : read)];
  return faults.length > 0 || !('verdict' in read)
    ? { faults: faults.map((column) => ({ row, column })) }
    : { value: { row, number: cells.证书编号, person: null, ...read } };
}

export function rowByPerson({ row, cells }: Cells<(typeof BY_PERSON)[number]>): Read<AnswerRow> {
  const read = judged(cells);
  const empty = (['证件号码', '职业名称', '职业技能等级'] as const).filter((column) => cells[column] === '');
  const faults = [...empty, ...('verdict' in read ? [] : read)];
  if (faults.length > 0 || !('verdict' in read)) return { faults: faults.map((column) => ({ row, column })) };
  return {
    value: {
      row,
      number: cells.证书编号,
      person: { idNumber: cells.证件号码, occupation: cells.职业名称, level: cells.职业技能等级 },
      ...read,
    },
  };
}

/** By its name or its code. */
export const occupationOfRow = (occupationCode: string, written: string): boolean =>
  written === occupationCode || written === occupationByCode(occupationCode)?.name;
