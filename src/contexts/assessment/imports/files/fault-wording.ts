import type { Json, JsonObject } from '../../../../kernel/canonical-json';
import type { RefusalCatalogue } from '../../../../kernel/refusal';
import { filled, Tongue } from '../../../../kernel/words';
import { Fault, faultSentence, Remark } from '../../../../roster';
import { workforceRefusals } from '../../../workforce';
import { assessmentRefusals } from '../../assessment.refusals';

/** What the rules refuse with that a row is registered by. */
const TEXTS: RefusalCatalogue = { ...workforceRefusals, ...assessmentRefusals };

/** The sentence of a refusal that stands among the parameters; a code that is none of those stands as it is. */
function said(code: Json | undefined, params: JsonObject, tongue: Tongue, shortened: (text: string) => string = (text) => text): string {
  const text = TEXTS[String(code)];
  return text ? filled(shortened(text[tongue]), params, tongue, text.terms) : String(code);
}
/** `申报条件 {ruleId}：…` of the rule's own refusal, without its beginning, which the import's sentence has as well. */
const afterColon = (text: string): string => text.replace(/^[^：:]*(：|: )/, '');

/** The first condition that fails and by how much, and the line that the registered facts do fulfil, if one. */
function missing(params: JsonObject, tongue: Tongue): string {
  const failed = said(params.condition, { ...params, condition: params.asked ?? null }, tongue, afterColon);
  if (typeof params.fits !== 'string') return failed;
  return tongue === 'zh' ? `${failed}；已登记的事实符合 ${params.fits}` : `${failed}; the registered facts fulfil ${params.fits}`;
}

/** With the words of what is missing among the parameters, in one language; rows are kept without them. */
export const inWords = <Finding extends Fault | Remark>(finding: Finding, tongue: Tongue): Finding =>
  finding.code === 'IMPORT_NOT_ELIGIBLE'
    ? { ...finding, params: { ...finding.params, missing: missing(finding.params, tongue) } }
    : finding;

/** As a sheet tells it, where nobody reads the parameters: why the ledger refused as its sentence, in place of the code. */
export function wholly<Finding extends Fault | Remark>(finding: Finding, tongue: Tongue): Finding {
  const worded = inWords(finding, tongue);
  return worded.code === 'IMPORT_NOT_REGISTERED'
    ? { ...worded, params: { ...worded.params, reason: said(worded.params.reason, worded.params, tongue) } }
    : worded;
}

/** What a fault or warning says to its reader; what to do about it stands at its end. */
export const messageOf = (finding: Fault | Remark, tongue: Tongue): string => faultSentence(wholly(finding, tongue), tongue);
