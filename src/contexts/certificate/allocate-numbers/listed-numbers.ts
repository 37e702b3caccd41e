import { checkCertificateNumber, NumberCodes, readCertificateNumber } from '../../../kernel/identifiers/certificate-number';
import type { Level } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import { runsOf } from '../number-runs';
import type { Block } from './allocate-numbers';

/** A list of whole numbers as the blocks that it makes; each must be of the institution. */
export function blocksOfList(
  institutionCode: string,
  numbers: readonly string[],
  codes: NumberCodes,
): readonly Block[] | Refusal<'NUMBER_MALFORMED'> {
  const series = new Map<string, { readonly year: number; readonly level: Level; readonly sequences: number[] }>();
  for (const number of numbers) {
    const reason = checkCertificateNumber(number, codes) ?? (number.startsWith(institutionCode) ? undefined : 'INSTITUTION');
    if (reason) return refuse('NUMBER_MALFORMED', { institutionCode, reason });
    const { issueYear: year, level, sequence } = readCertificateNumber(number, codes);
    const known = series.get(`${year}-${level}`) ?? { year, level, sequences: [] };
    known.sequences.push(sequence);
    series.set(`${year}-${level}`, known);
  }
  return [...series.values()].flatMap(({ year, level, sequences }) => runsOf(sequences).map((run) => ({ year, level, ...run })));
}
