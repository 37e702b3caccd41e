import { escaped } from '../kernel/markup';
import type { Words } from '../kernel/words';
import type { Addresses } from './verified';
import { VERIFICATION_STYLE } from './verification-style';

/** Chinese, and the same in English behind it, for eyes and for screen readers. */
export const both = ({ zh, en }: Words): string => `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;

export interface Frame {
  readonly title: string;
  /** A word of ours, never one of the visitor's: it names the colours. */
  readonly kind: string;
  readonly body: readonly string[];
  readonly footer: readonly string[];
}

/** What every public page is: one document that loads nothing. */
export const framed = ({ title, kind, body, footer }: Frame): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><title>${escaped(title)}</title><style>${VERIFICATION_STYLE}</style></head>`,
    `<body class="${kind}">`,
    '<header><b>职业技能等级证书核验</b><span lang="en">Verification of vocational skill certificates</span></header>',
    '<main>',
    ...body,
    '</main>',
    '<footer>',
    ...footer,
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** Which address to trust: the operator's own, never what the visitor's browser said. */
export function trusted({ own, lookupUrl }: Addresses): string {
  const lookup = `<a href="${escaped(lookupUrl)}" rel="noreferrer">${escaped(new URL(lookupUrl).host)}</a>`;
  const [zh, en] =
    own === undefined
      ? [`本系统未公布自己的域名，请以 ${lookup} 的查询结果为准。`, `This service has made no domain known; go by ${lookup}.`]
      : [
          `可信域名：<b>${escaped(new URL(own).host)}</b>。请核对浏览器地址栏，其他域名均非本系统。全国查询：${lookup}`,
          `Trust this page only at <b>${escaped(new URL(own).host)}</b>: look at the address bar.`,
        ];
  return `<p>${zh}</p><p lang="en">${en}</p>`;
}
