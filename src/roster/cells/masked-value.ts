import { nameMask, phoneMask, staffIdMask } from '../../kernel/masks';
import { cellText, documentNumberText } from './cell-text';
import type { Cell } from '../spreadsheet/sheet-table';

/** Enough to recognise the cell by. */
const SHOWN_CHARACTERS = 40;
/** From here on a spreadsheet shows a number in scientific notation. */
const SCIENTIFIC_FROM_DIGITS = 12;
/** A digit run of this length in a wrong column may be an ID or phone number. */
const LONG_DIGITS = /\d{7,}[Xx]?/g;

/** Six digits, as the spreadsheet showed it; they are the region and say nothing about the person. */
const scientific = (digits: string): string => `${digits[0]}.${digits.slice(1, 6)}E+${digits.length - 1}`;
const isLongNumber = (cell: Cell): boolean => cell.kind !== 'text' && new RegExp(`^\\d{${SCIENTIFIC_FROM_DIGITS},}$`).test(cell.text);

function maskedId(cell: Cell): string {
  const id = documentNumberText(cell.text).slice(0, SHOWN_CHARACTERS);
  return /^\d(\.\d+)?E\+?\d+$/.test(id) ? id : staffIdMask(id);
}

const maskedMail = (text: string): string => text.replace(/^(.).*?(@|$)/su, '$1***$2');

/** What a message may show of a cell: never a whole ID number, name, telephone number or address. */
export function maskedValue(field: string, cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (isLongNumber(cell)) return scientific(cell.text);
  if (field === 'idNumber') return maskedId(cell);
  const text = [...cellText(cell)].slice(0, SHOWN_CHARACTERS).join('');
  if (field === 'name') return nameMask(text);
  if (field === 'phone') return phoneMask(text);
  if (field === 'email') return maskedMail(text);
  return text.replaceAll(LONG_DIGITS, (digits) => staffIdMask(digits));
}
