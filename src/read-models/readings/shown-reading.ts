import type { RouteAudience } from '../../access/audience';
import { AUDIENCE_WORDS } from '../../access/audience-words';
import { beijingTimeOf } from '../../kernel/instant';
import type { Words } from '../../kernel/words';
import { PURPOSE_WORDS, type ReadingPurpose } from '../../people/reading-purposes';
import type { LoggedReading } from '../../people/readings.provider';
import { lookedAtWords } from './looked-at-words';

/** What the log calls the fields of a person, as people call them. */
const FIELD_WORDS: Readonly<Record<string, Words>> = {
  name: { zh: '姓名', en: 'name' },
  idType: { zh: '证件类型', en: 'kind of document' },
  idNumber: { zh: '证件号码', en: 'ID number' },
  sex: { zh: '性别', en: 'sex' },
  birthDay: { zh: '出生日期', en: 'date of birth' },
  phone: { zh: '手机号', en: 'phone' },
  email: { zh: '邮箱', en: 'e-mail' },
  education: { zh: '学历', en: 'education' },
  ethnicity: { zh: '民族', en: 'ethnicity' },
  department: { zh: '部门', en: 'department' },
  post: { zh: '岗位', en: 'post' },
  text: { zh: '文字说明', en: 'remark' },
  photo: { zh: '照片', en: 'photo' },
  file: { zh: '文件', en: 'file' },
  evidence: { zh: '佐证材料', en: 'paper' },
};
const SYSTEM: Words = { zh: '系统', en: 'system' };

const base = ({ seq, at, reader, audience, tenant, fields, purpose }: LoggedReading): object => ({
  id: seq,
  at,
  atBeijing: beijingTimeOf(at),
  who: { ref: reader, audience, enterpriseId: tenant, word: AUDIENCE_WORDS[audience as RouteAudience] ?? SYSTEM },
  fields: fields.map((field) => ({ field, word: FIELD_WORDS[field] ?? lookedAtWords(field) })),
  purpose,
  why: PURPOSE_WORDS[purpose as ReadingPurpose] ?? { zh: purpose, en: purpose },
});

/** For the person whose data it is: that others stand in the same row is nobody's business. */
export const shownToPerson = (reading: LoggedReading): object => base(reading);
/** For whoever checks the readers: people as the log refers to them, never by name. */
export const shownToAuditor = (reading: LoggedReading): object => ({
  ...base(reading),
  whose: reading.whose,
  people: reading.whose.length,
});
