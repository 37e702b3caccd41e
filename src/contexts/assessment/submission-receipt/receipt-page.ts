import { beijingTimeOf } from '../../../kernel/instant';
import { LEVEL_WORDS } from '../../../kernel/level-words';
import { escaped } from '../../../kernel/markup';
import type { Tongue, Words } from '../../../kernel/words';
import { PATH_WORDS } from '../assessment-words';
import type { Act, Handed, SubmissionReceipt } from './submission-receipt';

/** The whole style of the page. The answer's policy names its hash, so that nothing else is ever applied. One sheet of A4: a batch has eight levels at most. */
export const RECEIPT_STYLE = [
  'body{font:15px/1.6 "Noto Serif CJK SC","Songti SC",SimSun,serif;color:#111;max-width:44rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.4rem;text-align:center}table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left}',
  'td.n,th.n{text-align:right}.rule{font-weight:bold}code{font-size:.85em;word-break:break-all}',
  '@media print{body{margin:0;max-width:none;font-size:11pt}table,p{break-inside:avoid}}@page{size:A4;margin:18mm}',
].join('');

/** What she must know before she takes it to her boss. */
export const ONLY_CORRECTED: Words = { zh: '提交后只能更正，不能修改', en: 'What was submitted can be corrected, no longer changed' };
const WORDS = {
  zh: {
    lang: 'zh-CN',
    title: '认定结果提交回执',
    enterprise: '单位',
    filing: '备案编号',
    plan: '计划编号',
    path: '评价方式',
    assessment: '考核日期',
    level: '等级',
    candidates: '人数',
    passed: '合格',
    failed: '不合格',
    absent: '缺考',
    void: '无效',
    total: '合计',
    submitted: '提交',
    confirmed: '第二人确认',
    waits: '待另一名本单位人员确认',
    print: '数据指纹（SHA-256）',
    zone: '时间均为北京时间',
    person: '人员',
  },
  en: {
    lang: 'en',
    title: 'Receipt for submitted results',
    enterprise: 'Enterprise',
    filing: 'Filing',
    plan: 'Plan',
    path: 'Path',
    assessment: 'Assessed on',
    level: 'Level',
    candidates: 'Candidates',
    passed: 'Passed',
    failed: 'Failed',
    absent: 'Absent',
    void: 'Void',
    total: 'Total',
    submitted: 'Submitted',
    confirmed: 'Confirmed by a second person',
    waits: 'waits for another person of the enterprise',
    print: 'Fingerprint (SHA-256)',
    zone: 'All times are Beijing time',
    person: 'person',
  },
} as const;
type Titles = (typeof WORDS)[Tongue];
const COLUMNS = ['candidates', 'passed', 'failed', 'absent', 'void'] as const satisfies readonly (keyof Handed)[];
/** Enough of a reference to tell one person from another on paper. */
const SHORT_REF = 8;

const row = (name: string, value: string): string => `<tr><th>${name}</th><td>${value}</td></tr>`;
const figures = (name: string, handed: Handed): string =>
  `<tr><th>${escaped(name)}</th>${COLUMNS.map((column) => `<td class="n">${handed[column]}</td>`).join('')}</tr>`;
const act = ({ at, name, ref }: Act, { person }: Titles): string =>
  escaped(`${beijingTimeOf(at)} ${name ?? `${person} ${ref.slice(0, SHORT_REF)}`}`);

/** One printed page: what was handed in, when, by whom, and by which fingerprint it is known again. */
export function receiptPage(receipt: SubmissionReceipt, tongue: Tongue): string {
  const words = WORDS[tongue];
  const { enterpriseName, filingReceiptNo, planNo, path, assessmentOn, submitted, confirmed, digest, levels, total } = receipt;
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.lang}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title} ${escaped(planNo)}</title><style>${RECEIPT_STYLE}</style></head>`,
    '<body>',
    `<h1>${words.title}</h1>`,
    '<table>',
    row(words.enterprise, escaped(enterpriseName)),
    row(words.filing, escaped(filingReceiptNo)),
    row(words.plan, escaped(planNo)),
    row(words.path, PATH_WORDS[path][tongue]),
    row(words.assessment, assessmentOn),
    '</table>',
    '<table>',
    `<tr><th>${words.level}</th>${COLUMNS.map((column) => `<th class="n">${words[column]}</th>`).join('')}</tr>`,
    ...levels.map((each) => figures(LEVEL_WORDS[each.level][tongue], each)),
    figures(words.total, total),
    '</table>',
    `<p class="rule">${ONLY_CORRECTED[tongue]}</p>`,
    '<table>',
    row(words.submitted, act(submitted, words)),
    row(words.confirmed, confirmed ? act(confirmed, words) : words.waits),
    row(words.print, `<code>${digest}</code>`),
    '</table>',
    `<p>${words.zone}</p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
