import { id } from '../../test/support/stories/given';
import type { PublicRecord } from '../contexts/certificate';
import { day } from '../kernel/day';
import { instant } from '../kernel/instant';
import { verificationAnswer } from './verification-answer';
import { verificationForm, verificationPage, waitPage } from './verification-page';
import { VERIFICATION_PAGE_POLICY } from './verification-page-policy.hash';
import { VERIFICATION_STYLE } from './verification-style';
import type { Verified } from './verified';

const MAX_BYTES = 60 * 1024;
const addresses = { own: 'https://ledger.example', lookupUrl: 'https://zscx.osta.org.cn' };
const checkedAt = instant('2026-12-03T01:00:00.000000Z');
const record: PublicRecord = {
  certificateId: id(1),
  number: 'Y000032080001264000001',
  enterpriseId: id(2),
  filingId: id(3),
  region: '320803',
  personRef: id(4),
  nameVersion: 1,
  idNumberVersion: 1,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'INTERMEDIATE',
  issuedOn: day('2026-12-01'),
  recordedAt: checkedAt,
  annulled: null,
  suspendedOn: null,
  reissuedOn: null,
  print: null,
  corrections: [],
};
const issuer = {
  name: '淮安<b>示例</b>有限公司',
  institutionCode: 'Y000032080001',
  validFrom: day('2025-01-01'),
  validTo: day('2027-12-31'),
  onIssue: { on: day('2026-12-01'), standing: 'FILED', covers: true },
  today: { on: day('2026-12-03'), standing: 'SUSPENDED', covers: false },
} as const;
const holder = { name: '𠮷<田>', idNumber: '32089919850115901X', idType: 'RESIDENT_ID' };
const verified = (more: Partial<PublicRecord> = {}): Verified => ({ record: { ...record, ...more }, holder, issuer });
const pageOf = (of: Verified | null) => verificationPage({ way: 'TOKEN', verified: of, checkedAt }, addresses);
const answerOf = (of: Verified | null) =>
  verificationAnswer({ way: 'TOKEN', verified: of, checkedAt }, addresses) as Record<string, Record<string, string>>;
const all = {
  annulled: { effectiveOn: day('2026-12-01'), decidedOn: day('2026-12-02'), reasonClass: 'NOT_ELIGIBLE' },
  suspendedOn: day('2026-12-02'),
  reissuedOn: day('2026-12-02'),
  print: { serial: 2, blankNo: 'JS-2026-000124' },
  corrections: [{ field: 'PHOTO', correctedOn: day('2026-12-02') }],
} as const;

it('tells every act that holds, under the first word', () => {
  const text = pageOf(verified(all));
  for (const part of [
    '<body class="ANNULLED">',
    '已撤销',
    '不符合申报条件',
    '自 2026-12-02 起暂停效力',
    '第 2 次印制',
    '尾号 0124',
    '2026-12-02 更正：照片',
  ])
    expect(text).toContain(part);
});
it('lets nothing that people or enterprises are called become markup', () => {
  expect(pageOf(verified())).toContain('淮安&lt;b&gt;示例&lt;/b&gt;有限公司');
  expect(pageOf(verified())).not.toMatch(/<b>示例|<田>/);
});
it('shows of a name beyond the basic plane its first character whole', () =>
  expect(answerOf(verified()).printed).toMatchObject({ name: '𠮷***', idNumberMasked: '320***********901X' }));
it('tells each day of the filing by itself, and each check', () => {
  expect(pageOf(verified())).toMatch(/发证当日.*有效.*今日.*暂停/s);
  expect(answerOf(verified()).checks).toEqual({
    record: 'FOUND',
    status: 'VALID',
    issuerFilingOnIssue: 'OK',
    issuerFilingToday: 'SUSPENDED',
  });
  const narrower = { ...issuer, today: { ...issuer.today, standing: 'FILED' as const } };
  expect(answerOf({ ...verified(), issuer: narrower }).checks!.issuerFilingToday).toBe('NOT_COVERED');
});
it('says of an erased holder that there was one', () =>
  expect(answerOf({ ...verified(), holder: 'ERASED' }).printed).toMatchObject({
    name: '已删除',
    idType: '已删除',
    idNumberMasked: '已删除',
    number: record.number,
  }));
it('names the domain that the operator made known, or none', () => {
  expect(pageOf(null)).toContain('可信域名：<b>ledger.example</b>');
  expect(verificationPage({ way: 'TRIO', verified: null, checkedAt }, { ...addresses, own: undefined })).toContain(
    '本系统未公布自己的域名',
  );
});
it('is one small document without script, cookie or anything to load, styled by what its policy names', () => {
  const pages = [pageOf(verified()), pageOf(verified(all)), pageOf(null), verificationForm(addresses), waitPage(3, addresses)];
  process.stdout.write(`public pages have up to ${Math.max(...pages.map((page) => Buffer.byteLength(page)))} bytes\n`);
  for (const page of pages) {
    expect(Buffer.byteLength(page)).toBeLessThan(MAX_BYTES);
    expect(page).not.toMatch(/<script|\son\w+=|\ssrc=|style="|@import|url\(/);
    expect(
      [...page.matchAll(/href="([^"]+)"/g)]
        .map(([, href]) => href)
        .filter((href) => !['data:,', '/v', addresses.lookupUrl].includes(href!)),
    ).toEqual([]);
  }
  expect(VERIFICATION_STYLE).not.toMatch(/@import|url\(|<\//);
  expect(VERIFICATION_PAGE_POLICY).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}=';/);
});
