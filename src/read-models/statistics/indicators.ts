import { CANDIDATES, type Indicator, PLACES, TAGS, TIMES } from './indicator';

const award = { window: 'issue', by: CANDIDATES } as const;
const sitting = { window: 'examination', by: CANDIDATES } as const;
const post = { window: 'first day in post', by: [...PLACES, 'occupation', 'level', ...TIMES] } as const;
const count = { per: 1 } as const;

/** Every figure with its definition (handbook 14.1), published beside the number. */
export const INDICATORS = {
  REGISTERED: {
    unit: 'PERSON_TIMES',
    ...count,
    window: 'registration',
    by: CANDIDATES,
    zh: '报名人次：期内报名的考生人次，登记错误的除外',
    en: 'Candidacies registered in the window, those registered in error left out',
  },
  NOT_ELIGIBLE: {
    unit: 'PERSON_TIMES',
    ...count,
    window: 'registration',
    by: CANDIDATES,
    zh: '不符合申报条件人次',
    en: 'Of those registered, candidacies that no condition fits',
  },
  ABSENT: {
    unit: 'PERSON_TIMES',
    ...count,
    ...sitting,
    zh: '缺考人次：任何部分均未参加',
    en: 'Candidacies without a mark in any part, recorded as absent',
  },
  SAT: {
    unit: 'PERSON_TIMES',
    ...count,
    ...sitting,
    zh: '参评人次：至少参加一个部分；直接认定不参评',
    en: 'Candidacies with at least one part sat; direct recognitions never sit',
  },
  PASSED: {
    unit: 'PERSON_TIMES',
    ...count,
    ...sitting,
    zh: '合格人次：结果合格且证书未被撤销',
    en: 'Passed, and the certificate not annulled',
  },
  FAILED: { unit: 'PERSON_TIMES', ...count, ...sitting, zh: '不合格人次', en: 'Sat and failed' },
  PASS_RATE: {
    unit: 'PERSON_TIMES',
    per: 100,
    ...sitting,
    zh: '合格率：按政策包的口径计或不计缺考，所用定义写在答复中',
    en: 'With the absent or without, as the policy pack means the word; the answer names the definition that was followed',
  },
  PASS_RATE_WITHOUT_ABSENT: { unit: 'PERSON_TIMES', per: 100, ...sitting, zh: '合格率（不含缺考）：合格人次÷参评人次', en: 'Passed ÷ sat' },
  PASS_RATE_WITH_ABSENT: {
    unit: 'PERSON_TIMES',
    per: 100,
    ...sitting,
    zh: '合格率（含缺考）：合格人次÷（参评＋缺考）',
    en: 'Passed ÷ (sat + absent)',
  },
  AWARDS: {
    unit: 'PERSON_TIMES',
    ...count,
    ...award,
    zh: '评价技能人才人次：期内颁发、未被撤销的证书，含各种路径',
    en: 'Certificates issued in the window, all paths, minus the annulled; a suspended one is an award still',
  },
  HIGH_SKILLED_AWARDS: { unit: 'PERSON_TIMES', ...count, ...award, zh: '高技能人才人次：高级工及以上', en: 'Awards at 高级工 and above' },
  HIGH_SKILLED_SHARE: {
    unit: 'PERSON_TIMES',
    per: 100,
    ...award,
    zh: '高技能人才占比（人次）：高级工及以上÷全部',
    en: 'Awards at 高级工 and above ÷ all awards',
  },
  NUMBERS_USED: {
    unit: 'CERTIFICATES',
    ...count,
    ...award,
    zh: '已用证书编号：期内颁发的证书，含后来撤销的',
    en: 'Certificates issued in the window, the annulled included',
  },
  ANNULLED: {
    unit: 'CERTIFICATES',
    ...count,
    ...award,
    zh: '期内颁发后被撤销的证书',
    en: 'Of the certificates issued in the window, those annulled',
  },
  ENTERPRISES_WITH_AWARD: {
    unit: 'ENTERPRISES',
    ...count,
    ...award,
    zh: '有有效认定的企业',
    en: 'Enterprises with an award in the window',
  },
  PEOPLE: {
    unit: 'PEOPLE',
    ...count,
    ...award,
    zh: '评价技能人才人数：期内获证的不同个人；按等级分时计入其最高等级',
    en: 'Distinct people behind the awards; by level under the highest',
  },
  HIGH_SKILLED_PEOPLE: {
    unit: 'PEOPLE',
    ...count,
    ...award,
    zh: '高技能人才人数',
    en: 'Distinct people whose highest award is 高级工 or above',
  },
  HIGH_SKILLED_SHARE_OF_PEOPLE: { unit: 'PEOPLE', per: 100, ...award, zh: '高技能人才占比（人数）', en: 'The same ÷ distinct people' },
  PEOPLE_WITH_SEVERAL_AWARDS: {
    unit: 'PEOPLE',
    ...count,
    ...award,
    zh: '期内获证两次及以上的人数',
    en: 'Distinct people with two awards or more',
  },
  PEOPLE_EMPLOYED: {
    unit: 'PEOPLE',
    ...count,
    ...award,
    zh: '获证且当日在职的人数',
    en: 'Distinct people behind the awards who are employed on the day',
  },
  HIGH_SKILLED_PEOPLE_EMPLOYED: {
    unit: 'PEOPLE',
    ...count,
    ...award,
    zh: '获证为高技能人才且当日在职的人数',
    en: 'Of those, people whose highest award is 高级工 or above',
  },
  PEOPLE_LEFT: {
    unit: 'PEOPLE',
    ...count,
    ...award,
    zh: '获证而当日不在职的人数',
    en: 'Distinct people behind the awards who are not employed on the day',
  },
  RETENTION: {
    unit: 'PERSON_TIMES',
    per: 100,
    ...award,
    zh: '获证后稳岗率：获证满 n 个月仍在颁证企业任职÷获证满 n 个月',
    en: 'Still employed by the issuing enterprise n months after the issue ÷ awards that are n months old',
  },
  HIGH_SKILLED_STOCK: {
    unit: 'PEOPLE',
    ...count,
    window: null,
    by: [...PLACES, 'level'],
    zh: '高技能人才存量：当日在职、最高有效证书为高级工及以上，或在任特级、首席技师的不同个人',
    en: 'Distinct people employed on the day whose highest valid certificate is 高级工 or above, or who are in a special-grade or chief post',
  },
  SKILLED_STOCK: {
    unit: 'PEOPLE',
    ...count,
    window: null,
    by: [...PLACES, 'level'],
    zh: '技能人才存量：当日在职并持有有效证书（任何等级），或在任特级、首席技师的不同个人',
    en: 'The same with a valid certificate of any level',
  },
  HIGH_SKILLED_SHARE_OF_STOCK: {
    unit: 'PEOPLE',
    per: 100,
    window: null,
    by: PLACES,
    zh: '高技能人才占技能人才比重：高技能人才存量÷技能人才存量',
    en: 'High-skilled stock ÷ skilled stock',
  },
  SKILLED_SHARE_OF_EMPLOYEES: {
    unit: 'PEOPLE',
    per: 100,
    window: null,
    by: PLACES,
    zh: '技能人才占就业人员比重：技能人才存量÷从业人员',
    en: 'Skilled stock ÷ employees',
  },
  EMPLOYEES: {
    unit: 'PEOPLE',
    ...count,
    window: null,
    by: PLACES,
    zh: '从业人员：当日有效的申报人数',
    en: 'Employees, by the newest figure declared for the day or earlier',
  },
  PER_10000: {
    unit: 'PEOPLE',
    per: 10_000,
    window: null,
    by: PLACES,
    zh: '每万名劳动者中高技能人才数：存量÷从业人员×10000',
    en: 'Stock ÷ employees × 10,000',
  },
  APPOINTMENTS: {
    unit: 'APPOINTMENTS',
    ...count,
    ...post,
    zh: '累计评聘人次（特级、首席技师），不计入证书',
    en: 'Appointments, cumulative; never added to awards',
  },
  APPOINTED_PEOPLE: { unit: 'PEOPLE', ...count, ...post, zh: '累计评聘的不同个人', en: 'Distinct people behind the appointments' },
  IN_POST: {
    unit: 'APPOINTMENTS',
    ...count,
    window: null,
    by: [...PLACES, 'occupation', 'level'],
    zh: '当日在任',
    en: 'Appointments in post on the day',
  },
  BATCHES: {
    unit: 'BATCHES',
    ...count,
    window: 'examination',
    by: [...PLACES, ...TAGS, 'path', ...TIMES],
    zh: '认定批次，取消的除外',
    en: 'Batches, those called off left out',
  },
  ACTIVE_ENTERPRISES: {
    unit: 'ENTERPRISES',
    ...count,
    window: 'examination',
    by: [...PLACES, ...TAGS, 'path', ...TIMES],
    zh: '常态化开展认定的企业：期内至少一个批次',
    en: 'Enterprises with at least one batch in the window',
  },
  FILINGS_IN_FORCE: {
    unit: 'FILINGS',
    ...count,
    window: null,
    by: [...PLACES, ...TAGS],
    zh: '当日有效备案',
    en: 'Filings in force on the day, the suspended left out',
  },
  FILINGS_IN_RENEWAL_WINDOW: {
    unit: 'FILINGS',
    ...count,
    window: null,
    by: [...PLACES, ...TAGS],
    zh: '当日处于续期窗口的备案',
    en: 'Filings that may ask for renewal on the day, by the window of the policy pack',
  },
} as const satisfies Readonly<Record<string, Indicator>>;
export type IndicatorCode = keyof typeof INDICATORS;
/** What can be counted: the word for a pass rate alone is none of it. */
export type CountedCode = Exclude<IndicatorCode, 'PASS_RATE'>;
/** What an authority means by a word (handbook 14.1: say which). */
export const countedAs = (code: IndicatorCode, { passRateIncludesAbsent }: { readonly passRateIncludesAbsent: boolean }): CountedCode =>
  code !== 'PASS_RATE' ? code : passRateIncludesAbsent ? 'PASS_RATE_WITH_ABSENT' : 'PASS_RATE_WITHOUT_ABSENT';
export const INDICATOR_CODES = Object.keys(INDICATORS) as readonly IndicatorCode[];

/** Raised when any figure would come out differently for the same facts; every answer names it. */
export const DEFINITIONS_VERSION = 2;
export const definitionId = (code: IndicatorCode): string => `${code}@${DEFINITIONS_VERSION}`;
