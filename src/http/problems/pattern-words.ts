import type { Words } from '../../kernel/words';
import {
  codeField,
  creditCodeField,
  documentNoField,
  employeeNoField,
  hashField,
  institutionCodeField,
  numberField,
  occupationField,
  organisationNameField,
  payReferenceField,
  timeField,
  TRADE,
} from '../../kernel/fields';
import { PERSON_NAME } from '../../kernel/person-name';

type Entry = readonly [pattern: string | undefined, zh: string, en: string];

/** What a catalogue or a register defines. */
const DEFINED: readonly Entry[] = [
  [
    creditCodeField().pattern,
    '18 位统一社会信用代码（数字和大写字母，不含 I、O、S、V、Z），如 91320803MA1HA0017X',
    'a credit code of 18 digits and capitals without I, O, S, V and Z, such as 91320803MA1HA0017X',
  ],
  [
    institutionCodeField().pattern,
    '13 位机构代码（1 位大写字母加 12 位数字），如 Y000032080001',
    'an institution code of a capital and 12 digits, such as Y000032080001',
  ],
  [
    numberField().pattern,
    '22 位证书编号（1 位大写字母、14 位数字、1 位等级代码、6 位数字），如 Y000032080001263000042',
    'a certificate number of 22 places: a capital, 14 digits, the level and 6 digits, such as Y000032080001263000042',
  ],
  [
    occupationField().pattern,
    '职业编码（四段数字，以 - 相连），如 6-18-01-01',
    'an occupation code of four numbers joined by hyphens, such as 6-18-01-01',
  ],
  ['^\\d{6}$', '6 位行政区划代码，如 320803', 'a division code of 6 digits, such as 320803'],
  [
    '^\\d{4}00$',
    '市级行政区划代码（6 位数字，末两位为 00），如 320800',
    'the division code of a city: 6 digits that end in 00, such as 320800',
  ],
  ['^(\\d{2}){1,3}$', '行政区划代码或其前 2、4 位，如 3208', 'a division code or its first 2 or 4 digits, such as 3208'],
  ['^\\d{2}(\\d{2}){0,2}$', '行政区划代码或其前 2、4 位，如 3208', 'a division code or its first 2 or 4 digits, such as 3208'],
  [
    organisationNameField().pattern,
    '2 至 100 个字的单位名称（汉字、字母、数字和 （）()·、.&- 空格），如 淮安示例机械有限公司',
    'the name of an organisation in 2 to 100 characters: Chinese, letters, digits and （）()·、.&- or blanks, such as 淮安示例机械有限公司',
  ],
  [
    '^[\\p{L}\\d（）()·、.&\\- ]{2,100}$',
    '2 至 100 个字的单位名称（文字、数字和 （）()·、.&- 空格），如 淮安示例机械有限公司',
    'the name of an organisation in 2 to 100 letters, digits and （）()·、.&- or blanks, such as 淮安示例机械有限公司',
  ],
  [
    documentNoField().pattern,
    '1 至 80 个字的文号或依据（汉字、字母、数字、括号和 . / § - 空格、下划线，不写书名号《》），如 淮鉴撤〔2026〕12号 或 工作规程第21条',
    'the number of a document, or the rule it rests on, in 1 to 80 characters: Chinese, letters, digits, brackets and . / § - blanks or underscores, without 《》, such as 淮鉴撤〔2026〕12号 or 工作规程第21条',
  ],
  [
    TRADE,
    '1 至 40 个字的工种名称（汉字、字母、数字和 （）()、/-），如 数控车工',
    'the name of a trade in 1 to 40 characters: Chinese, letters, digits and （）()、/-, such as 数控车工',
  ],
  ['^.{1,40}$', '1 至 40 个字，不换行，如 数控车工', '1 to 40 characters on one line, such as 数控车工'],
  [
    '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,59}$',
    '标准代码，不带版本，如 GZB-6-18-01-01',
    'the code of a standard without its version, such as GZB-6-18-01-01',
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,59}@[A-Za-z0-9][A-Za-z0-9._-]{0,15}$',
    '标准代码加 @ 和版本，如 GZB-6-18-01-01@2018',
    'the code of a standard, @ and its version, such as GZB-6-18-01-01@2018',
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9._-]{0,15}$',
    '1 至 16 个字母、数字、点、连字符或下划线的版本，如 2018',
    'a version of 1 to 16 letters, digits, dots, hyphens or underscores, such as 2018',
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9-]{0,19}$',
    '申报条件编号（1 至 20 个字母、数字或连字符），如 N23-3-2',
    'the number of a condition in 1 to 20 letters, digits or hyphens, such as N23-3-2',
  ],
];

/** Of people and what stands on their papers. */
const PERSONAL: readonly Entry[] = [
  [
    PERSON_NAME.source,
    '1 至 50 个字的姓名（任何文字的字母，中间可有 · 和空格），如 王小二 或 古丽·天地',
    'the name of a person in 1 to 50 letters of any script, with · and blanks inside, such as 王小二 or 古丽·天地',
  ],
  [
    '^[0-9A-Za-z]{5,18}$',
    '5 至 18 位证件号码（数字和字母），如 11010519491231002X',
    'the number of an identity document in 5 to 18 digits and letters, such as 11010519491231002X',
  ],
  [
    '^[\\dXx]{15,18}$',
    '15 至 18 位居民身份证号码（末位可为 X），如 11010519491231002X',
    'the number of an identity card in 15 to 18 digits, the last of which may be X, such as 11010519491231002X',
  ],
  [
    '^\\+?[\\d -]{5,20}$',
    '5 至 20 位电话号码（数字、空格、连字符，可以 + 开头），如 0517-83990000',
    'a telephone number of 5 to 20 digits, blanks and hyphens, with + before it or not, such as 0517-83990000',
  ],
  [
    employeeNoField().pattern,
    '1 至 32 位工号（字母、数字和 . / - 下划线），如 W0001',
    'an employee number of 1 to 32 letters, digits and . / - or underscores, such as W0001',
  ],
  [
    '^[A-Za-z0-9-]{4,40}$',
    '4 至 40 位证书编号（字母、数字、连字符），如 0832011108100123',
    'the number of a certificate in 4 to 40 letters, digits and hyphens, such as 0832011108100123',
  ],
  [
    '^[A-Za-z0-9-]{6,32}$',
    '所发的 6 至 32 位代码（字母、数字、连字符），如 7K3M9PQRTW',
    'the code as it was handed out: 6 to 32 letters, digits and hyphens, such as 7K3M9PQRTW',
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$',
    '1 至 64 位账号或工号（字母、数字和 . @ - 下划线），如 wang.li',
    'an account or a staff number of 1 to 64 letters, digits and . @ - or underscores, such as wang.li',
  ],
  [
    '^[\\x21-\\x7e]{1,255}$',
    '1 至 255 个不含空格的英文字符，与身份提供方所给一致，如 248289761001',
    '1 to 255 printable characters of English without blanks, as the provider of identities has them, such as 248289761001',
  ],
];

/** Signs that somebody gives by himself. */
const GIVEN: readonly Entry[] = [
  [
    codeField().pattern,
    '1 至 80 个字母、数字和 . @ : / - 下划线，以字母或数字开头，如 JNQY-2026-08',
    '1 to 80 letters, digits and . @ : / - or underscores, the first a letter or a digit, such as JNQY-2026-08',
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$',
    '1 至 40 个字母、数字、点、连字符或下划线，以字母或数字开头，如 SK-4',
    '1 to 40 letters, digits, dots, hyphens or underscores, the first a letter or a digit, such as SK-4',
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    '1 至 64 个字母、数字、点、连字符或下划线，以字母或数字开头，如 payroll',
    '1 to 64 letters, digits, dots, hyphens or underscores, the first a letter or a digit, such as payroll',
  ],
  [
    '^[A-Za-z0-9._-]{1,64}$',
    '1 至 64 个字母、数字、点、连字符或下划线，如 row-1',
    '1 to 64 letters, digits, dots, hyphens or underscores, such as row-1',
  ],
  [
    payReferenceField().pattern,
    '1 至 40 个大写字母、数字和 . / - 下划线，不得有连续 11 位数字，如 RUN-2026-12-0042',
    '1 to 40 capitals, digits and . / - or underscores without eleven digits on end, such as RUN-2026-12-0042',
  ],
  [
    '^[A-Za-z\\u00c0-\\u024f\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\d（）()《》“”·、，,：:.&/+\\- ]{1,20}$',
    '1 至 20 个字的列名（汉字、字母、数字和常用标点），如 能级津贴',
    'a heading of 1 to 20 characters: Chinese, letters, digits and the usual marks, such as 能级津贴',
  ],
  [
    hashField().pattern,
    '64 位小写十六进制的 SHA-256 值，如 d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26',
    'a digest in 64 lower-case hex digits, such as d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26',
  ],
];

/** Times, amounts and places in a list. */
const COUNTED: readonly Entry[] = [
  [timeField().pattern, '时刻 HH:MM（24 小时制），如 09:00', 'a time of day of 24 hours, such as 09:00'],
  ['^\\d{4}$', '4 位年份，如 2026', 'a year of 4 digits, such as 2026'],
  ['^20\\d{2}$', '2000 至 2099 的年份，如 2026', 'a year from 2000 to 2099, such as 2026'],
  ['^(100(\\.0)?|\\d{1,2}(\\.\\d)?)$', '0 至 100 的分数，至多一位小数，如 60', 'a mark from 0 to 100 with one decimal at most, such as 60'],
  ['^([1-9]\\d?|1[01]\\d|120)$', '1 至 120 的整数，如 12', 'an integer from 1 to 120, such as 12'],
  ['^(\\d|1\\d|2[0-5])$', '0 至 25 的整数（秒），如 25', 'an integer from 0 to 25, in seconds, such as 25'],
  ['^\\d{1,20}$', '答复中的 position，至多 20 位数字，如 48213', 'a position from an answer, 20 digits at most, such as 48213'],
  ['^\\d{1,18}$', '事件流中的位置，至多 18 位数字，如 48213', 'a position of the feed, 18 digits at most, such as 48213'],
  [
    '^[1-9]\\d{0,17}$',
    '事件流中的位置（从 1 起），至多 18 位数字，如 101',
    'a position of the feed from 1 on, 18 digits at most, such as 101',
  ],
  ['^(0|[1-9]\\d{0,14})$', '0 或至多 15 位的正整数，如 2', '0 or a positive integer of 15 digits at most, such as 2'],
  [
    '^[a-z]+(,[a-z]+)?$',
    '一个维度，或以英文逗号相连的两个，如 district,level',
    'one dimension, or two with a comma between them, such as district,level',
  ],
  [
    '^[a-z0-9_.]{0,100}\\*?$',
    '事件类型（小写字母、数字、点、下划线），可以 * 结尾，如 cn.skills.certificate.*',
    'a type of events in lower-case letters, digits, dots and underscores, with * at its end or not, such as cn.skills.certificate.*',
  ],
];

/** What a pattern asks for, as people say it, with an example: nobody at a form reads regular expressions. A house test knows that none is without words. */
export const PATTERN_WORDS: Readonly<Record<string, Words>> = Object.fromEntries(
  [...DEFINED, ...PERSONAL, ...GIVEN, ...COUNTED].map(([pattern, zh, en]) => [pattern ?? '', { zh, en }]),
);
