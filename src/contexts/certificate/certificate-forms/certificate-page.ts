import { escaped } from '../../../kernel/markup';
import { LEVEL_NAMES, type Level } from '../../../kernel/level';
import type { Words } from '../../../kernel/words';
import { occupationByCode } from '../../catalogue';
import { STATUS_WORDS } from '../certificate-register/certificate-cells';
import type { Status } from '../certificate-register/certificate-course';
import type { CertificateRow } from '../certificate-register/certificate-register.entity';
import type { Holder } from '../holders.provider';
import { NO_TRADE } from '../certificate-template';
import { ISSUED_ON, printWords, SHEET_FIELDS, SHEET_TITLE } from './sheet-words';

/** The whole style of the page. The answer's policy names its hash, so that nothing else is ever applied. */
export const CERTIFICATE_STYLE = [
  'body{font:16px/1.6 "Noto Serif CJK SC","Songti SC",SimSun,serif;color:#161616;max-width:44rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.6rem;letter-spacing:.12em;color:#1d3a5f;margin:0}h1+p{margin:0 0 1rem;color:#5c6670}',
  '.status::first-letter{text-transform:uppercase}.status{display:inline-block;padding:.1rem .8rem;border:2px solid #0b5d34;color:#0b5d34;font-weight:700}.not{border-color:#9b1420;color:#9b1420}',
  'dl{border-top:1px solid #b08d43}dl div{display:flex;border-bottom:1px solid #e3dcc8;padding:.45rem 0}dt{flex:0 0 11rem;color:#46545f}dd{margin:0;font-weight:600;overflow-wrap:anywhere}',
  'a{color:#0b4a86;margin-right:1.2rem}@media print{a{display:none}body{margin:0}}@media (max-width:30rem){dl div{display:block}}@page{margin:18mm}',
].join('');

const LINKS = {
  pdf: { zh: '打印证书（PDF）', en: 'Print the certificate (PDF)' },
  png: { zh: '二维码', en: 'QR code' },
  history: { zh: '证书履历', en: 'History' },
  open: { zh: '公众核验页', en: 'What the public sees' },
} as const satisfies Readonly<Record<string, Words>>;
const AS_OF: Words = { zh: '状态日期', en: 'As of' };

export interface CertificatePage {
  readonly row: CertificateRow;
  readonly holder: Holder | undefined;
  readonly status: Status;
  readonly on: string;
  readonly publicPath: string;
  readonly tongue: 'zh' | 'en';
  /** Who prints it: the enterprise that issued it. */
  readonly mayPrint: boolean;
}

/** For whoever may read the certificate, and looks at it instead of a program: as the resource shows it, numbers of people masked. */
export function certificatePage({ row, holder, status, on, publicPath, tongue, mayPrint }: CertificatePage): string {
  const { certificateId, number, occupationCode, trade, level, issuedOn, printSerial } = row;
  const item = (words: Words, value: string): string => `<div><dt>${escaped(words[tongue])}</dt><dd>${escaped(value)}</dd></div>`;
  const link = (words: Words, address: string): string => `<a href="${escaped(address)}">${escaped(words[tongue])}</a>`;
  const address = `/v1/certificates/${certificateId}`;
  const rows = [
    ...(holder ? [item(SHEET_FIELDS.name, holder.name), item(SHEET_FIELDS.idNumber, holder.idNumberMasked)] : []),
    item(SHEET_FIELDS.occupation, occupationByCode(occupationCode)?.name ?? occupationCode),
    item(SHEET_FIELDS.trade, trade ?? NO_TRADE),
    item(SHEET_FIELDS.level, LEVEL_NAMES[level as Level].printed),
    item(SHEET_FIELDS.number, printSerial > 1 ? `${number}（${printWords(printSerial)[tongue]}）` : number),
    item(ISSUED_ON, issuedOn),
    item(AS_OF, on),
  ];
  return [
    '<!DOCTYPE html>',
    `<html lang="${tongue === 'en' ? 'en' : 'zh-CN'}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(`${SHEET_TITLE[tongue]} ${number}`)}</title><style>${CERTIFICATE_STYLE}</style></head>`,
    '<body>',
    `<h1>${escaped(SHEET_TITLE.zh)}</h1><p>${escaped(SHEET_TITLE.en)}</p>`,
    `<p class="status${status === 'VALID' ? '' : ' not'}">${escaped(STATUS_WORDS[status][tongue])}</p>`,
    `<dl>${rows.join('')}</dl>`,
    `<p>${mayPrint ? link(LINKS.pdf, `${address}?as=pdf`) : ''}${link(LINKS.png, `${address}?as=png`)}${link(LINKS.history, `${address}/history?as=html`)}${link(LINKS.open, publicPath)}</p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
