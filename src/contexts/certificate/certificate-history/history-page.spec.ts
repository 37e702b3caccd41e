import { id } from '../../../../test/support/stories/given';
import { instant } from '../../../kernel/instant';
import type { NamedEntry } from './history-lines';
import { historyPage, HISTORY_STYLE } from './history-page';
import { HISTORY_PAGE_POLICY } from './history-page-policy.hash';

const entry: NamedEntry = {
  eventId: id(1),
  type: 'certificate.annulled.v1',
  position: 7n,
  at: instant('2026-12-01T01:02:03.000000Z'),
  atBeijing: '2026年12月1日 09:02',
  who: { ref: id(2), kind: 'person', audience: 'regulator' },
  whoName: '<b>监管二</b>',
  fileSha256: 'c'.repeat(64),
  decision: 'certificate.confirm-annulment@1',
  code: 'ANNULLED',
  zh: '证书撤销',
  en: 'annulled',
  before: 'VALID',
  after: 'ANNULLED',
  why: { reasonCode: 'FRAUD', documentNo: '淮鉴撤〔2026〕12号' },
  ruleSet: null,
  ruleId: null,
  policyPack: 'CN-320800@2026-01',
  source: { importId: id(3), row: 12 },
};
const page = (language: 'zh' | 'en', changed: Partial<NamedEntry> = {}) =>
  historyPage({ number: 'Y000032080001263000042', knownAt: null, entries: [{ ...entry, ...changed }], language });

it('tells when in Beijing, who, what changed, why, under which rule, from which file and row', () => {
  for (const part of [
    '2026年12月1日 09:02',
    '证书撤销',
    '有效 → 已撤销',
    '原因 弄虚作假',
    '文号 淮鉴撤〔2026〕12号',
    'certificate.confirm-annulment@1 · CN-320800@2026-01',
    '来源文件 cccccccc 第 12 行',
  ]) {
    expect(page('zh')).toContain(part);
  }
  for (const part of ['annulled — by', 'valid → annulled', 'reason fraud']) expect(page('en')).toContain(part);
  expect([page('zh'), page('en')].map((text) => /lang="([^"]+)"/.exec(text)?.[1])).toEqual(['zh-CN', 'en']);
});
it('fits the screen on which it is read', () =>
  expect(page('zh')).toContain('<meta name="viewport" content="width=device-width,initial-scale=1">'));
it('lets nothing that people wrote become markup', () => expect(page('zh')).toContain('&lt;b&gt;监管二&lt;/b&gt;'));
it('names a system and an official without a name by what is known', () => {
  expect(page('zh', { whoName: null, who: { ...entry.who, kind: 'system' } })).toContain('经办 系统');
  expect(page('en', { whoName: null })).toContain('by regulator 00000000');
  expect(page('zh', { whoName: null })).toContain('经办 监管部门 00000000');
});
it('has no script, loads nothing, and is styled by what its policy names', () => {
  expect(page('zh')).not.toMatch(/<script|\son\w+=|src=|href=|style="|@import|url\(/);
  expect(HISTORY_STYLE).not.toMatch(/@import|url\(|<\//);
  expect(HISTORY_PAGE_POLICY).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; /);
});
