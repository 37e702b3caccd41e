import { Level, LEVEL_NAMES } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { type LevelCode, occupationOfRow } from './answer-cells';
import type { IssuedCertificate } from '../certificate';

export type Verdict = 'CONFIRMED' | 'MISMATCH';
/** One row that came back. */
export interface AnswerRow {
  /** The number that the spreadsheet program shows. */
  readonly row: number;
  /** Of the certificate; empty where the authority names a person instead, and then what it allocated, if it did. */
  readonly number: string;
  readonly person: { readonly idNumber: string; readonly occupation: string; readonly level: LevelCode } | null;
  readonly verdict: Verdict;
  /** The authority's own words; empty: none. */
  readonly words: string;
}
export interface InTable {
  readonly certificateId: Uuid;
  readonly certificate: IssuedCertificate;
}
export interface Answered extends InTable {
  readonly row: number;
  readonly verdict: Verdict;
  readonly words: string;
  /** SAME: the ledger knows it already. */
  readonly does: 'RECORD' | 'SAME';
}
type No = 'UPLOAD_ANSWER_UNKNOWN' | 'UPLOAD_ANSWERED_TWICE' | 'UPLOAD_NUMBER_DIFFERS' | 'UPLOAD_NOT_SENT';
export interface AnswerFault {
  readonly row: number;
  readonly refusal: Refusal<No>;
}

const isOf = ({ occupationCode, level }: IssuedCertificate, { occupation, level: code }: NonNullable<AnswerRow['person']>): boolean =>
  occupationOfRow(occupationCode, occupation) &&
  (code === LEVEL_NAMES[level].printed || code === LEVEL_NAMES[level].zh || code === digitOf(level));
const digitOf = (level: Level): string =>
  String(['SENIOR_TECHNICIAN', 'TECHNICIAN', 'SENIOR', 'INTERMEDIATE', 'JUNIOR'].indexOf(level) + 1);

/** Which certificate of the table a row is about. Whose ID number it is, the vault has said before. */
function certificateOf(row: AnswerRow, table: readonly InTable[], personOf: (idNumber: string) => string | undefined): InTable | undefined {
  if (row.person === null) return table.find(({ certificate }) => certificate.number === row.number);
  const [person, ref] = [row.person, personOf(row.person.idNumber)];
  return table.find(({ certificate }) => certificate.personRef === ref && isOf(certificate, person));
}

function answerTo(row: AnswerRow, found: InTable | undefined): Answered | AnswerFault {
  const fault = (refusal: Refusal<No>): AnswerFault => ({ row: row.row, refusal });
  if (!found) return fault(refuse('UPLOAD_ANSWER_UNKNOWN', { row: row.row }));
  const {
    number,
    paper: { upload },
  } = found.certificate;
  if (row.person !== null && row.number !== '' && row.number !== number)
    return fault(refuse('UPLOAD_NUMBER_DIFFERS', { row: row.row, number }));
  if (upload === 'NONE') return fault(refuse('UPLOAD_NOT_SENT', { number }));
  if (upload !== 'SENT' && upload !== row.verdict) return fault(refuse('UPLOAD_NOT_SENT', { number }));
  return { ...found, row: row.row, verdict: row.verdict, words: row.words, does: upload === row.verdict ? 'SAME' : 'RECORD' };
}

/** Every row with its certificate, or what is wrong with it; a file is taken whole or not at all. */
export function answersTo(
  rows: readonly AnswerRow[],
  table: readonly InTable[],
  personOf: (idNumber: string) => string | undefined,
): { readonly answered: readonly Answered[]; readonly faults: readonly AnswerFault[] } {
  const seen = new Map<Uuid, number>();
  const all = rows.map((row): Answered | AnswerFault => {
    const found = certificateOf(row, table, personOf);
    const first = found && seen.get(found.certificateId);
    if (found) seen.set(found.certificateId, first ?? row.row);
    return first === undefined
      ? answerTo(row, found)
      : { row: row.row, refusal: refuse('UPLOAD_ANSWERED_TWICE', { row: row.row, firstRow: first }) };
  });
  return {
    answered: all.flatMap((each) => ('does' in each ? [each] : [])),
    faults: all.flatMap((each) => ('refusal' in each ? [each] : [])),
  };
}
