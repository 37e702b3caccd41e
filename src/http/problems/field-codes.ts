import { PATTERN_WORDS } from './pattern-words';

/** What can be wrong with one field of a request, so that a client can say it in its own words. */
const WRONG = 422;
export const FIELD_CODES = {
  FIELD_REQUIRED: { status: WRONG, zh: '必须填写', en: 'Must be given' },
  FIELD_UNKNOWN: { status: WRONG, zh: '没有此字段', en: 'There is no such field' },
  FIELD_NOT_OBJECT: { status: WRONG, zh: '须为对象', en: 'Must be an object' },
  FIELD_NOT_LIST: { status: WRONG, zh: '须为 {minimum} 至 {maximum} 项的列表', en: 'Must be a list of {minimum} to {maximum} entries' },
  FIELD_NOT_UUID: { status: WRONG, zh: '须为小写 UUID', en: 'Must be a UUID in lower case' },
  FIELD_NOT_DAY: { status: WRONG, zh: '须为日历上的日期 YYYY-MM-DD', en: 'Must be a calendar day YYYY-MM-DD' },
  FIELD_NOT_MONTH: { status: WRONG, zh: '须为月份 YYYY-MM', en: 'Must be a month YYYY-MM' },
  FIELD_NOT_MOMENT: {
    status: WRONG,
    zh: '须为日期 YYYY-MM-DD，或带时区的时刻，如 2026-12-31T16:00:00Z',
    en: 'Must be a day YYYY-MM-DD, or an instant with its offset such as 2026-12-31T16:00:00Z',
  },
  FIELD_IN_FUTURE: {
    status: WRONG,
    zh: '不能晚于现在：将来才知道的现在还不知道',
    en: 'Must not be later than now: what will be known is not known yet',
  },
  FIELD_NOT_EARLIER: {
    status: WRONG,
    zh: '须早于后一时刻（未填则为现在）',
    en: 'Must be earlier than the later moment, which is now unless it is given',
  },
  FIELD_NOT_TEXT: { status: WRONG, zh: '须为 1 至 {maximum} 个字符的文字', en: 'Must be a text of 1 to {maximum} characters' },
  FIELD_NOT_PATTERN: { status: WRONG, zh: '格式不符，应为 {pattern}', en: 'Must be {pattern}', terms: { pattern: PATTERN_WORDS } },
  FIELD_NOT_CHOICE: { status: WRONG, zh: '须为下列之一：{choices}', en: 'Must be one of {choices}' },
  FIELD_NOT_INTEGER: { status: WRONG, zh: '须为 {minimum} 至 {maximum} 的整数', en: 'Must be an integer from {minimum} to {maximum}' },
  FIELD_NOT_FLAG: { status: WRONG, zh: '须为 true 或 false', en: 'Must be true or false' },
  FIELD_INVALID: { status: WRONG, zh: '内容不符合要求（{constraint}）', en: 'Does not hold what is asked for ({constraint})' },
} as const;
export type FieldCode = keyof typeof FIELD_CODES;
