import { addDays, day } from '../../../kernel/day';
import { CERTIFICATE_HEADINGS, certificateCells } from './certificate-cells';
import type { CertificateRow } from './certificate-register.entity';

const ON = day('2026-12-10');
const row = {
  number: 'Y000032080001263000001',
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  issuedOn: '2026-12-01',
  course: [
    { from: day('2026-12-01'), state: 'VALID' },
    { from: ON, state: 'SUSPENDED' },
  ],
  printSerial: 1,
  delivery: 'DELIVERED',
  upload: 'MISMATCH',
} as unknown as CertificateRow;

it('a certificate is a line, in the state of the day, the number of its holder masked', () => {
  expect(certificateCells(row, { name: '胡剑', idNumberMasked: '320899**********93' }, ON)).toEqual([
    'Y000032080001263000001',
    '胡剑',
    '320899**********93',
    '车工',
    '',
    '三级/高级工',
    '2026-12-01',
    '已暂停',
    1,
    '已发放',
    '被退回',
  ]);
  expect(
    [addDays(ON, -1), day('2026-11-30')].map((on) =>
      certificateCells(row, undefined, on)
        .slice(1, 3)
        .concat(certificateCells(row, undefined, on)[7]!),
    ),
  ).toEqual([
    ['', '', '有效'],
    ['', '', '未颁发'],
  ]);
  expect(CERTIFICATE_HEADINGS).toHaveLength(certificateCells(row, undefined, ON).length);
});
