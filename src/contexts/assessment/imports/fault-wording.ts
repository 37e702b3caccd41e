import type { Json, JsonObject } from '../../../kernel/canonical-json';
import { Fault, faultSentence, Remark, Tongue } from '../../../roster';
import { assessmentRefusals } from '../assessment.refusals';

/** Schools as the application conditions name them (国家职业标准编制技术规程2023). */
const WORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  SECONDARY: { zh: '中等职业学校', en: 'secondary vocational school' },
  ADVANCED_CLASS: { zh: '高级工班', en: 'advanced class' },
  ADVANCED_SCHOOL: { zh: '高级技工学校、技师学院', en: 'advanced technical school' },
  HIGHER_VOCATIONAL: { zh: '高等职业学校', en: 'higher vocational school' },
  COLLEGE: { zh: '专科', en: 'college' },
  BACHELOR: { zh: '本科及以上', en: 'bachelor and above' },
};

const wordOf = (value: Json, tongue: Tongue): string => {
  if (Array.isArray(value)) return value.map((each: Json) => wordOf(each, tongue)).join(tongue === 'zh' ? '、' : ', ');
  return typeof value === 'string' ? (WORDS[value]?.[tongue] ?? value) : String(value);
};
const filled = (text: string, params: JsonObject, tongue: Tongue): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined ? whole : wordOf(params[name], tongue)));

/** `申报条件 {ruleId}：…` of the rule's own refusal, without its beginning, which the import's sentence has as well, and without codes. */
const afterColon = (text: string): string => text.replace(/^[^：:]*(：|: )/, '').replace('（{level}）', '');

/** The first condition that fails and by how much, and the line that the registered facts do fulfil, if one. */
function missing(params: JsonObject, tongue: Tongue): string {
  const refusal = assessmentRefusals[params.condition as keyof typeof assessmentRefusals];
  const said = refusal ? filled(afterColon(refusal[tongue]), params, tongue) : String(params.condition);
  if (typeof params.fits !== 'string') return said;
  return tongue === 'zh' ? `${said}；已登记的事实符合 ${params.fits}` : `${said}; the registered facts fulfil ${params.fits}`;
}

/** With the words of what is missing among the parameters, in one language; rows are kept without them. */
export const inWords = <Finding extends Fault | Remark>(finding: Finding, tongue: Tongue): Finding =>
  finding.code === 'IMPORT_NOT_ELIGIBLE' ? { ...finding, params: { ...finding.params, missing: missing(finding.params, tongue) } } : finding;

/** What a fault or warning says to its reader; what to do about it stands at its end. */
export const messageOf = (finding: Fault | Remark, tongue: Tongue): string => faultSentence(inWords(finding, tongue), tongue);
