import { resultOf } from '../contexts/certificate';
import { beijingTimeOf } from '../kernel/instant';
import { escaped } from '../kernel/markup';
import type { Words } from '../kernel/words';
import { both, framed, trusted } from './page-frame';
import { paperOf, type PublicPaper } from './verification-answer';
import { notesOf } from './verification-notes';
import { ABOUT_UNKNOWN, COMPARE, ELSEWHERE, filingWords, NEUTRAL, RESULT_WORDS, UNKNOWN_TOKEN, UNSAID } from './verification-words';
import type { Addresses, Issuer, Verification, Verified } from './verified';

const LABELS: Readonly<Record<keyof PublicPaper, Words>> = {
  title: { zh: '证书名称', en: 'Title' },
  name: { zh: '姓名', en: 'Name' },
  idType: { zh: '证件类型', en: 'Document' },
  idNumberMasked: { zh: '证件号码', en: 'ID number' },
  occupation: { zh: '职业名称', en: 'Occupation' },
  trade: { zh: '工种/方向', en: 'Trade' },
  level: { zh: '等级', en: 'Level' },
  number: { zh: '证书编号', en: 'Number' },
  issuedOn: { zh: '发证日期', en: 'Issued on' },
  issuer: { zh: '发证机构', en: 'Issuer' },
};
/** What is read character by character. */
const EXACT: readonly (keyof PublicPaper)[] = ['idNumberMasked', 'number', 'issuedOn'];
/** Words that one line of a phone does not hold at full size. */
const LONG_WORD = 4;

const row = (label: Words, value: string, isExact = false): string =>
  `<div><dt>${both(label)}</dt><dd${isExact ? ' class="mono"' : ''}>${value}</dd></div>`;
const heading = (words: Words): string => `<h2>${both(words)}</h2>`;
const again = `<a class="again" href="/v">${both({ zh: '核验另一张证书', en: 'Verify another' })}</a>`;
const checked = (inBeijing: string): string => `<p>${both({ zh: `核验时间 ${inBeijing}（北京时间）`, en: 'Checked, Beijing time' })}</p>`;
const SECRETS = `<p>${both({ zh: '本页不使用 Cookie，不运行脚本，姓名和证件号码已隐去一部分。', en: 'No cookies, no scripts; name and ID number are masked.' })}</p>`;

export function word(words: Words, notes: readonly Words[]): string {
  const list = notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${both(note)}</li>`).join('')}</ul>`;
  return `<section class="card word"><h1${[...words.zh].length > LONG_WORD ? ' class="long"' : ''}>${both(words)}</h1>${list}</section>`;
}

const paper = (verified: Verified): string => {
  const fields = Object.entries(paperOf(verified)) as readonly [keyof PublicPaper, string][];
  return `<section class="card">${heading({ zh: '证书载明', en: 'As printed' })}<dl>${fields.map(([field, value]) => row(LABELS[field], escaped(value), EXACT.includes(field))).join('')}</dl></section>`;
};

function filing({ institutionCode, validFrom, validTo, onIssue, today }: Issuer): string {
  const term = validFrom === null ? UNSAID : `${validFrom} 至 ${validTo}`;
  const rows = [
    row({ zh: '机构代码', en: 'Institution' }, escaped(institutionCode ?? UNSAID), true),
    row({ zh: '备案期限', en: 'Term' }, escaped(term)),
    row({ zh: '发证当日', en: `On ${onIssue.on}` }, both(filingWords(onIssue))),
    row({ zh: '今日', en: `On ${today.on}` }, both(filingWords(today))),
  ];
  return `<section class="card">${heading({ zh: '发证机构备案', en: 'Filing of the issuer' })}<dl>${rows.join('')}</dl></section>`;
}

const elsewhere = ({ lookupUrl }: Addresses): string =>
  `<p>${escaped(ELSEWHERE.zh)} <a href="${escaped(lookupUrl)}" rel="noreferrer">${escaped(new URL(lookupUrl).host)}</a></p><p lang="en">${escaped(ELSEWHERE.en)}${escaped(new URL(lookupUrl).host)}</p>`;

/** For whoever stands there with a paper and a phone: the word first, then what it rests on, then what to compare. */
export function verificationPage(
  { way, verified, checkedAt }: Verification,
  addresses: Addresses,
  inBeijing = beijingTimeOf(checkedAt),
): string {
  const footer = [checked(inBeijing), trusted(addresses), SECRETS];
  if (!verified) {
    const notes = [way === 'TRIO' ? NEUTRAL : UNKNOWN_TOKEN, ...ABOUT_UNKNOWN];
    const body = [
      word(RESULT_WORDS.UNKNOWN_HERE, notes),
      `<section class="card">${heading({ zh: '还可以怎样查', en: 'Where else to ask' })}${elsewhere(addresses)}${again}</section>`,
    ];
    return framed({ title: `${RESULT_WORDS.UNKNOWN_HERE.zh} · 证书核验`, kind: 'UNKNOWN_HERE', body, footer });
  }
  const result = resultOf(verified.record);
  const body = [
    word(RESULT_WORDS[result], notesOf(verified.record)),
    `<p class="compare">${both(COMPARE)}</p>`,
    paper(verified),
    filing(verified.issuer),
    again,
  ];
  return framed({ title: `${RESULT_WORDS[result].zh} · 证书核验`, kind: result, body, footer });
}

/** What is typed, by the names under which it is sent. */
export const FIELD_LABELS = {
  number: { zh: '证书编号', en: 'Certificate number' },
  name: { zh: '姓名', en: 'Name' },
  idTail: { zh: '证件号码后四位', en: 'Last four of the ID number' },
} as const satisfies Readonly<Record<string, Words>>;

/** A form that works without script, and sends nothing in an address. */
export function verificationForm(addresses: Addresses): string {
  const field = (name: keyof typeof FIELD_LABELS, attributes: string): string =>
    `<label>${both(FIELD_LABELS[name])}<input name="${name}" required autocomplete="off" ${attributes}></label>`;
  const form = [
    '<form method="post" action="/v1/verifications">',
    field('number', 'maxlength="40" autocapitalize="characters" spellcheck="false"'),
    field('name', 'maxlength="50"'),
    field('idTail', 'minlength="4" maxlength="18" autocapitalize="characters" spellcheck="false"'),
    `<button>${both({ zh: '核验', en: 'Verify' })}</button></form>`,
  ];
  const body = [`<section class="card">${heading({ zh: '按证书三项信息核验', en: 'Three items of the paper' })}${form.join('')}</section>`];
  return framed({
    title: '证书核验',
    kind: 'form',
    body,
    footer: [trusted(addresses), `<p>${both({ zh: '扫描证书上的二维码可直接查看。', en: 'Or scan the code on the paper.' })}</p>`],
  });
}

/** Kind, and in minutes. */
export function waitPage(minutes: number, addresses: Addresses): string {
  const body = [
    word({ zh: '请稍后再试', en: 'Please try again later' }, [
      {
        zh: `核验未成功的次数较多，请 ${minutes} 分钟后再试。`,
        en: `There were many tries in vain from your address; try again in ${minutes} minutes.`,
      },
    ]),
    `<section class="card">${heading({ zh: '还可以怎样查', en: 'Where else to ask' })}${elsewhere(addresses)}</section>`,
  ];
  return framed({ title: '请稍后再试 · 证书核验', kind: 'WAIT', body, footer: [trusted(addresses)] });
}
