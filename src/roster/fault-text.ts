import type { Json, JsonObject } from '../kernel/canonical-json';
import { isCertifiedLevel, Level, LEVEL_NAMES, LEVELS } from '../kernel/level';
import type { Fault, Remark } from './checked-roster';
import { ImportCode, rosterRefusals } from './roster.refusals';
import { fileWord } from './spreadsheet/file-words';

export type Tongue = 'zh' | 'en';

const isLevel = (value: string): value is Level => (LEVELS as readonly string[]).includes(value);
const levelText = (level: Level, tongue: Tongue): string =>
  tongue === 'en' && isCertifiedLevel(level) ? `${LEVEL_NAMES[level].en} (${LEVEL_NAMES[level].printed})` : LEVEL_NAMES[level].printed;

function valueText(value: Json, tongue: Tongue): string {
  if (typeof value === 'string') return isLevel(value) ? levelText(value, tongue) : value;
  if (Array.isArray(value)) return value.map((each: Json) => valueText(each, tongue)).join(tongue === 'en' ? ', ' : '、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const filled = (text: string, params: JsonObject, tongue: Tongue): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : (fileWord(name, value)?.[tongue] ?? valueText(value, tongue));
  });

/** The sentence of a code with its parameters; levels, and why a file is refused, in words. */
export const sentence = (code: ImportCode, params: JsonObject, tongue: Tongue): string => filled(rosterRefusals[code][tongue], params, tongue);
/** What to do about it, alone. */
export const remedy = (code: ImportCode, params: JsonObject, tongue: Tongue): string => filled(rosterRefusals[code].remedy[tongue], params, tongue);
export const faultSentence = ({ code, params }: Fault | Remark, tongue: Tongue): string => sentence(code, params, tongue);

/** What an error file says in one cell: several reasons are numbered, each with its code. */
export function reasons(faults: readonly (Fault | Remark)[], tongue: Tongue): string {
  const lines = faults.map((fault) => `${faultSentence(fault, tongue)} [${fault.code}]`);
  return lines.length > 1 ? lines.map((line, index) => `${index + 1}) ${line}`).join(' ') : (lines[0] ?? '');
}
