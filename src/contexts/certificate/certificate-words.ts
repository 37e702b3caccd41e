import { NUMBER_FAULT_WORDS } from '../../kernel/identifiers/fault-words';
import { LEVEL_WORDS } from '../../kernel/level-words';
import type { Terms, Wording } from '../../kernel/words';
import { OUTCOME_WORDS } from '../assessment';
import type { CORRECTABLE_FIELDS, UPLOAD_REPORTS } from './paper.events';
import type { NumberFault } from './series-number';

export const FIELD_WORDS: Wording<(typeof CORRECTABLE_FIELDS)[number]> = {
  NAME: { zh: '姓名', en: 'name' },
  ID_NUMBER: { zh: '证件号码', en: 'identity number' },
  OCCUPATION_NAME: { zh: '职业名称', en: 'name of the occupation' },
  PHOTO: { zh: '照片', en: 'photograph' },
};
const FAULT_WORDS: Wording<NumberFault> = {
  ...NUMBER_FAULT_WORDS,
  INSTITUTION: { zh: '机构代码', en: 'its institution' },
  YEAR: { zh: '年份', en: 'its year' },
  LEVEL_DIFFERS: { zh: '等级', en: 'its level' },
};
/** What a file to the look-up tells (handbook 9.4). */
export const UPLOAD_REPORT_WORDS: Wording<(typeof UPLOAD_REPORTS)[number]> = {
  NEW: { zh: '新增', en: 'new' },
  CORRECTION: { zh: '更正', en: 'corrected' },
  LATE_ENTRY: { zh: '补录', en: 'entered late' },
  WITHDRAWAL: { zh: '撤销', en: 'withdrawn' },
};
export const certificateTerms: Terms = {
  level: LEVEL_WORDS,
  field: FIELD_WORDS,
  reason: FAULT_WORDS,
  part: FAULT_WORDS,
  outcome: { ...OUTCOME_WORDS, INCOMPLETE: { zh: '未完成', en: 'not complete' } },
  report: UPLOAD_REPORT_WORDS,
};
