import type { Level } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Sheet } from '../../../sheets/sheet';
import { type PolicyPack, UPLOAD_FORMATS, type UploadColumn, type UploadValue } from '../../catalogue';
import { NO_TRADE } from '../certificate-template';
import { levelCodeOf } from '../series-number';
import type { Printed } from './printed-certificate';

/** A certificate on its way to the authority: what it prints, and what the table says beside that. */
export interface UploadRow {
  readonly printed: Printed;
  readonly level: Level;
  /** As the vault keeps it: RESIDENT_ID and so on. */
  readonly idType: string;
  /** The filed name of whoever employs the holder; empty where nobody does. */
  readonly employer: string;
  readonly standard: string | null;
}
type UploadPolicy = Pick<PolicyPack, 'upload' | 'numbering'>;

/** The columns of the pack, or those of the format that it names; undefined where it names one that is unknown. */
export const columnsOf = ({ upload }: UploadPolicy): readonly UploadColumn[] | undefined => upload.columns ?? UPLOAD_FORMATS[upload.format];

/** What the mapping of the day cannot say: the format itself, or the first kind of document without a code. */
export function mappingFault(
  rows: readonly UploadRow[],
  policy: UploadPolicy,
): Refusal<'UPLOAD_FORMAT_UNKNOWN' | 'UPLOAD_ID_TYPE_UNMAPPED'> | undefined {
  const { format, idTypeCodes } = policy.upload;
  if (!columnsOf(policy)) return refuse('UPLOAD_FORMAT_UNKNOWN', { format });
  const unmapped = rows.find(({ idType }) => idTypeCodes[idType] === undefined);
  return unmapped && refuse('UPLOAD_ID_TYPE_UNMAPPED', { idType: unmapped.idType });
}

function valueOf(
  value: UploadValue,
  { printed, level, idType, employer, standard }: UploadRow,
  { upload, numbering }: UploadPolicy,
): string {
  const values: Readonly<Record<UploadValue, string>> = {
    NAME: printed.name,
    ID_TYPE: upload.idTypeCodes[idType] ?? '',
    ID_NUMBER: printed.idNumber,
    EMPLOYER: employer || upload.emptyEmployer,
    OCCUPATION: printed.occupation,
    TRADE: printed.trade ?? NO_TRADE,
    // The digit, although the certificate prints the level in words.
    LEVEL_CODE: levelCodeOf(level, numbering.levelCodeMap) ?? '',
    LEVEL_PRINTED: printed.level,
    NUMBER: printed.number,
    ISSUED_ON: printed.issuedOn,
    INSTITUTION: printed.institution,
    ISSUER: upload.issuingBody ?? printed.institution,
    STANDARD: standard ?? '',
  };
  return values[value];
}

export interface Mark {
  /** Whom the table is for, who made it and when: on every printed page and in a sheet of its own. */
  readonly lines: readonly string[];
}
/** The table by the mapping of the day, every cell a text; its watermark is on the paper and on a second sheet, so that the first stays what a program reads. */
export const uploadSheets = (
  rows: readonly UploadRow[],
  columns: readonly UploadColumn[],
  policy: UploadPolicy,
  { lines }: Mark,
): readonly Sheet[] => [
  {
    name: '证书上传',
    headings: columns.map(({ heading }) => heading),
    rows: rows.map((row) => columns.map(({ value }) => valueOf(value, row, policy))),
    printedOnTop: lines.join(' '),
  },
  { name: '说明', headings: ['使用说明'], rows: lines.map((line) => [line]), printedOnTop: lines.join(' ') },
];
