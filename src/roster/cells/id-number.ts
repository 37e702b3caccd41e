import type { Day } from '../../kernel/day';
import { checkResidentId, readResidentId, ResidentIdFault, Sex } from '../../kernel/identifiers/resident-id';
import { compactText, documentNumberText } from './cell-text';
import { bad, good, Judged } from './judged';
import type { FaultCode } from '../roster.refusals';
import type { Cell } from '../spreadsheet/sheet-table';

/** Documents that identify a person; only the first has a check character and tells birth and sex. */
export const ID_TYPES = ['RESIDENT_ID', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'PASSPORT', 'FOREIGN_PERMANENT_RESIDENT_ID'] as const;
export type IdType = (typeof ID_TYPES)[number];

export interface IdNumber {
  readonly idType: IdType;
  /** Cleaned; full, so it never leaves memory except into the vault. */
  readonly idNumber: string;
  readonly bornOn: Day | null;
  readonly sex: Sex | null;
}

const TYPE_NAMES: Readonly<Record<string, IdType>> = {
  居民身份证: 'RESIDENT_ID',
  身份证: 'RESIDENT_ID',
  中华人民共和国居民身份证: 'RESIDENT_ID',
  港澳台居民居住证: 'RESIDENT_ID',
  港澳居民居住证: 'RESIDENT_ID',
  台湾居民居住证: 'RESIDENT_ID',
  港澳居民来往内地通行证: 'HK_MACAO_PERMIT',
  台湾居民来往大陆通行证: 'TAIWAN_PERMIT',
  护照: 'PASSPORT',
  外国人永久居留身份证: 'FOREIGN_PERMANENT_RESIDENT_ID',
};
/** As a list names the document; a residence permit has the number of an identity card and is kept as one. */
export const ID_TYPE_WORDS: Readonly<Record<IdType, string>> = {
  RESIDENT_ID: '居民身份证',
  HK_MACAO_PERMIT: '港澳居民来往内地通行证',
  TAIWAN_PERMIT: '台湾居民来往大陆通行证',
  PASSPORT: '护照',
  FOREIGN_PERMANENT_RESIDENT_ID: '外国人永久居留身份证',
};
export const ID_TYPE_CHOICES = [
  '居民身份证',
  '港澳台居民居住证',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '护照',
  '外国人永久居留身份证',
];

const PATTERNS: Readonly<Record<Exclude<IdType, 'RESIDENT_ID'>, RegExp>> = {
  HK_MACAO_PERMIT: /^[HM]\d{8}(\d{2})?$/,
  TAIWAN_PERMIT: /^(\d{8}|\d{10})$/,
  PASSPORT: /^[A-Z0-9]{5,20}$/,
  FOREIGN_PERMANENT_RESIDENT_ID: /^([A-Z]{3}\d{12}|9\d{17})$/,
};
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d{2}$/;
/** A spreadsheet keeps 15 digits: of 18, the last three become zeros. */
const ZEROED = /^\d{15}000$/;

const FAULT_CODES: Readonly<Record<ResidentIdFault, FaultCode>> = {
  FORMAT: 'IMPORT_ID_FORMAT',
  REGION: 'IMPORT_ID_REGION',
  BIRTHDATE: 'IMPORT_ID_DATE_IMPOSSIBLE',
  SEQUENCE: 'IMPORT_ID_SEQUENCE',
  CHECKSUM: 'IMPORT_ID_CHECKSUM',
};

/** An empty cell means the resident identity card. */
export function judgeIdType(cell: Cell | undefined): Judged<IdType> {
  const text = compactText(cell);
  const type = text === '' ? 'RESIDENT_ID' : TYPE_NAMES[text];
  return type === undefined ? bad('IMPORT_ID_TYPE_UNKNOWN', { choices: ID_TYPE_CHOICES }) : good(type);
}

function judgeResidentId(id: string, today: Day): Judged<IdNumber> {
  const fault = checkResidentId(id, today);
  const zeroed = ZEROED.test(id);
  // Where the digits end in zeros and do not fit, lost digits are far likelier than a slip of the pen.
  if (fault) return bad(fault === 'CHECKSUM' && zeroed ? 'IMPORT_ID_NUMERIC' : FAULT_CODES[fault]);
  const { bornOn, sex } = readResidentId(id);
  return good({ idType: 'RESIDENT_ID', idNumber: id, bornOn, sex }, ...(zeroed ? (['IMPORT_ID_TRAILING_ZEROS'] as const) : []));
}

function judgeOther(id: string, idType: Exclude<IdType, 'RESIDENT_ID'>): Judged<IdNumber> {
  return PATTERNS[idType].test(id) ? good({ idType, idNumber: id, bornOn: null, sex: null }) : bad('IMPORT_ID_FORMAT');
}

/** A number cell is refused whatever its digits: one in eleven zeroed numbers passes the check, as another person's. */
export function judgeIdNumber(cell: Cell | undefined, idType: IdType, today: Day): Judged<IdNumber> {
  if (cell === undefined) return bad('IMPORT_REQUIRED_EMPTY');
  const id = documentNumberText(cell.text);
  if (id === '') return bad('IMPORT_REQUIRED_EMPTY');
  if (cell.kind !== 'text' || SCIENTIFIC.test(id)) return bad('IMPORT_ID_NUMERIC');
  const judged = idType === 'RESIDENT_ID' ? judgeResidentId(id, today) : judgeOther(id, idType);
  return judged.fault || id === cell.text ? judged : { ...judged, remarks: [...judged.remarks, 'IMPORT_ID_NORMALISED'] };
}
