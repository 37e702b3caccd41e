import type { JsonObject } from '../kernel/canonical-json';
import { filled, Tongue } from '../kernel/words';
import type { Fault, Remark } from './checked-roster';
import { ImportCode, rosterRefusals } from './roster.refusals';

/** The sentence of a code with its parameters; levels, and why a file is refused, in words. */
export const sentence = (code: ImportCode, params: JsonObject, tongue: Tongue): string => filled(rosterRefusals[code][tongue], params, tongue, rosterRefusals[code].terms);
/** What to do about it, alone. */
export const remedy = (code: ImportCode, params: JsonObject, tongue: Tongue): string => filled(rosterRefusals[code].remedy[tongue], params, tongue, rosterRefusals[code].terms);
export const faultSentence = ({ code, params }: Fault | Remark, tongue: Tongue): string => sentence(code, params, tongue);

/** What an error file says in one cell: several reasons are numbered, each with its code. */
export function reasons(faults: readonly (Fault | Remark)[], tongue: Tongue): string {
  const lines = faults.map((fault) => `${faultSentence(fault, tongue)} [${fault.code}]`);
  return lines.length > 1 ? lines.map((line, index) => `${index + 1}) ${line}`).join(' ') : (lines[0] ?? '');
}
