import { escaped } from '../../../kernel/markup';
import { actorText, sourceText, timeText } from './entry-words';
import type { HistoryLanguage, NamedEntry } from './history-lines';
import { inWords, whyWord } from './reason-words';

/** The whole style of the page. The answer's policy names its hash, so that nothing else is ever applied. */
export const HISTORY_STYLE = [
  'body{font:15px/1.6 "Noto Serif CJK SC","Songti SC",SimSun,serif;color:#111;max-width:60rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.3rem}ol{list-style:none;padding:0;border-left:2px solid #999}li{padding:0 0 1rem 1rem}',
  'time{font-weight:bold;display:block}p{margin:.1rem 0}.change,.why,.rule{color:#444;font-size:.9em}',
  '@media print{body{margin:0;max-width:none;font-size:11pt}li{break-inside:avoid}a{color:inherit;text-decoration:none}}@page{margin:18mm}',
].join('');

const WORDS = {
  zh: { title: '证书履历', number: '证书编号', by: '经办', why: '依据', rule: '规则', zone: '时间均为北京时间', as: '截至', lang: 'zh-CN' },
  en: {
    title: 'History of a certificate',
    number: 'Certificate',
    by: 'by',
    why: 'why',
    rule: 'rule',
    zone: 'All times are Beijing time',
    as: 'As known',
    lang: 'en',
  },
} as const;
type Words = (typeof WORDS)[HistoryLanguage];

export interface HistoryPage {
  readonly number: string;
  readonly knownAt: string | null;
  readonly entries: readonly NamedEntry[];
  readonly language: HistoryLanguage;
}

/** One timeline to read and print, without script: what happened, when in Beijing, by whom, what changed, why, under which rule. */
export function historyPage({ number, knownAt, entries, language }: HistoryPage): string {
  const words = WORDS[language];
  const title = `${words.title} ${number}`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.lang}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${HISTORY_STYLE}</style></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    `<p>${words.zone}${knownAt === null ? '' : ` · ${words.as} ${escaped(knownAt)}`}</p>`,
    '<ol>',
    ...entries.map((entry) => item(entry, language, words)),
    '</ol>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function item(entry: NamedEntry, language: HistoryLanguage, words: Words): string {
  const { at, before, after, why, decision, ruleSet, ruleId, policyPack } = entry;
  const source = sourceText(entry, language);
  const rule = [decision, ruleSet, ruleId, policyPack].filter((part) => part !== null).join(' · ');
  return [
    `<li><time datetime="${escaped(at)}">${escaped(timeText(entry, language))}</time>`,
    `<p>${escaped(entry[language])} — ${words.by} ${escaped(actorText(entry, language))}</p>`,
    before === null && after === null
      ? ''
      : `<p class="change">${escaped(inWords(before ?? '—', language))} → ${escaped(inWords(after ?? '—', language))}</p>`,
    why === null
      ? ''
      : `<p class="why">${words.why}: ${escaped(
          Object.entries(why)
            .map(([key, value]) => `${whyWord(key, language)} ${inWords(String(value), language)}`)
            .join(', '),
        )}</p>`,
    `<p class="rule">${words.rule}: ${escaped(rule)}</p>`,
    source === undefined ? '' : `<p class="rule">${escaped(source)}</p>`,
    '</li>',
  ].join('');
}
