import type { JsonObject } from '../kernel/canonical-json';
import { filled, Tongue } from '../kernel/words';
import type { Fault, FileRemark, Remark } from './checked-roster';
import { ImportCode, rosterRefusals } from './roster.refusals';

/** The sentence of a code with its parameters; levels, and why a file is refused, in words. */
export const sentence = (code: ImportCode, params: JsonObject, tongue: Tongue): string =>
  filled(rosterRefusals[code][tongue], params, tongue, rosterRefusals[code].terms);
/** What to do about it, alone. */
export const remedy = (code: ImportCode, params: JsonObject, tongue: Tongue): string =>
  filled(rosterRefusals[code].remedy[tongue], params, tongue, rosterRefusals[code].terms);
const CHANGED = { zh: '检查时可提交，登记时已不符：', en: 'Good when it was checked, and no longer: ' } as const;
/** What was found since the check says so first. */
export const faultSentence = (
  { code, params, changedSinceCheck }: Pick<Fault | Remark, 'code' | 'params' | 'changedSinceCheck'>,
  tongue: Tongue,
): string => `${changedSinceCheck ? CHANGED[tongue] : ''}${sentence(code, params, tongue)}`;

/** A remark on a file as a whole, as an answer shows it. */
export const shownRemark = ({ code, params }: FileRemark, tongue: Tongue) => ({ code, message: sentence(code, params, tongue), params });

/** What an error file says in one cell: several reasons are numbered, each with its code. */
export function reasons(faults: readonly (Fault | Remark)[], tongue: Tongue): string {
  const lines = faults.map((fault) => `${faultSentence(fault, tongue)} [${fault.code}]`);
  return lines.length > 1 ? lines.map((line, index) => `${index + 1}) ${line}`).join(' ') : (lines[0] ?? '');
}
