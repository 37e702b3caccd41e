import type { Day } from '../../../kernel/day';
import { type Level, LEVEL_NAMES } from '../../../kernel/level';
import { ID_TYPE_WORDS, type IdType } from '../../../roster';
import { occupationByCode } from '../../catalogue';
import type { MergedData } from '../certificate-template';

/** What a certificate shows, word by word, but for photo and QR code. */
export type Printed = Omit<MergedData, 'photo' | 'qrCode'>;
export interface ToPrint {
  readonly number: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly issuedOn: Day;
}
export interface PrintedPerson {
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
}

/** The one place that says which words a certificate prints; whatever is reported of it is taken from here. */
export const printedCertificate = (
  { number, occupationCode, trade, level, issuedOn }: ToPrint,
  { name, idType, idNumber }: PrintedPerson,
  institution: string,
): Printed => ({
  institution,
  issuedOn,
  name,
  idType: ID_TYPE_WORDS[idType as IdType] ?? idType,
  idNumber,
  occupation: occupationByCode(occupationCode)?.name ?? occupationCode,
  trade,
  level: LEVEL_NAMES[level].printed,
  number,
});
