import { Day, isDay } from '../../kernel/day';
import { isPersonName } from '../../kernel/person-name';
import { cellText, compactText } from './cell-text';
import { bad, good, Judged } from './judged';
import type { Cell } from '../spreadsheet/sheet-table';

/** Warned of, not refused. */
const PRIVATE_USE = /\p{Co}/u;
const MOBILE = /^(\+?86)?1[3-9]\d{9}$/;
const LAND_LINE = /^(0\d{2,3})?\d{7,8}$/;

export function judgeName(cell: Cell | undefined): Judged<string> {
  const name = cellText(cell);
  if (name === '') return bad('IMPORT_REQUIRED_EMPTY');
  if (!isPersonName(name)) return bad('IMPORT_NAME_INVALID');
  return good(name, ...(PRIVATE_USE.test(name) ? (['IMPORT_NAME_PRIVATE_USE'] as const) : []));
}

export function judgePhone(cell: Cell | undefined): Judged<string | null> {
  const phone = compactText(cell).replaceAll('-', '');
  if (phone === '') return good(null);
  return MOBILE.test(phone) || LAND_LINE.test(phone) ? good(phone) : good(phone, 'IMPORT_PHONE_ODD');
}

/** A text that is kept as it is; an empty cell never erases a stored value, so it is null and not ''. */
export const judgeText = (cell: Cell | undefined): Judged<string | null> => good(cellText(cell) || null);

const DAY_FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

export function dayOfText(text: string): Day | undefined {
  const parts = DAY_FORMS.map((form) => form.exec(text)).find((match) => match !== null);
  const written = parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : '';
  return isDay(written) ? written : undefined;
}

export function judgeDay(cell: Cell | undefined): Judged<Day | null> {
  const text = compactText(cell);
  if (text === '') return good(null);
  const day = dayOfText(text);
  return day === undefined ? bad('IMPORT_DATE_INVALID') : good(day);
}

export function judgeNeededDay(cell: Cell | undefined): Judged<Day> {
  const judged = judgeDay(cell);
  return judged.value === null ? bad('IMPORT_REQUIRED_EMPTY') : (judged as Judged<Day>);
}

const ANSWERS: Readonly<Record<string, boolean>> = {
  是: true,
  否: false,
  有: true,
  无: false,
  Y: true,
  N: false,
  YES: true,
  NO: false,
  TRUE: true,
  FALSE: false,
};

/** 是 or 否; null where nothing stands. */
export function judgeYesNo(cell: Cell | undefined): Judged<boolean | null> {
  const text = compactText(cell).toUpperCase();
  if (text === '') return good(null);
  const answer = Object.hasOwn(ANSWERS, text) ? ANSWERS[text] : undefined;
  return answer === undefined ? bad('IMPORT_VALUE_UNKNOWN', { choices: ['是', '否'] }) : good(answer);
}
