import { escaped } from '../../kernel/markup';
import { allParts } from '../../kernel/words';
import type { ProblemText } from './problem-codes';

/** The whole style of the page. The answer's policy names its hash, so that nothing else is ever applied. */
export const PROBLEM_STYLE =
  'body{font:16px/1.7 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#111;max-width:44rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.2rem;word-break:break-all}p{margin:.4rem 0}[lang=en]{color:#444}';

/** In a text that stands for every occurrence, three dots stand where each has its value. */
export const withoutValues = (text: string): string => allParts(text).replaceAll(/\{\w+\}/g, '…');

/** Where the `type` of a problem leads: what the code says in both languages, for whoever follows the link. */
export const problemPage = (code: string, { status, zh, en }: ProblemText): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${code}</title><style>${PROBLEM_STYLE}</style></head>`,
    '<body>',
    `<h1>${code} · ${status}</h1>`,
    `<p>${escaped(withoutValues(zh))}</p>`,
    `<p lang="en">${escaped(withoutValues(en))}</p>`,
    '<p>“…”处的内容见答复中的 detail；errors 逐项指出位置和改法。</p>',
    '<p lang="en">What stands at “…” is told in detail of the answer; errors name every place and what is wrong there.</p>',
    '<p><a href="/v1/error-catalogue">全部代码 <span lang="en">All codes</span></a> · <a href="/docs">接口文档 <span lang="en">The API</span></a></p>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
