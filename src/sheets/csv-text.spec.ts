import { text } from 'node:stream/consumers';
import { csvChunks } from './csv-text';
import { csvStream } from './csv.file';

const FOR_SCREENS = { isExcelSafe: true };
const csv = (rows: Parameters<typeof csvChunks>[0]['rows'], wishes = FOR_SCREENS): string =>
  [...csvChunks({ headings: ['姓名', '值'], rows }, wishes)].join('');

describe('a CSV on its way out', () => {
  it('begins with the mark of UTF-8 and ends its lines as Excel does', () =>
    expect(csv([['胡剑', 1]])).toBe('\uFEFF姓名,值\r\n胡剑,1\r\n'));
  it.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j as a text', (attack) =>
    expect(csv([[attack, '']])).toContain(`'${attack}`),
  );
  it('keeps long numbers whole, with a tab that an import takes off', () =>
    expect(csv([['320899198607115493', '32089919860711549X']])).toContain('\t320899198607115493,\t32089919860711549X'));
  it('leaves certificate numbers, short numbers and days as they are', () =>
    expect(
      csv([
        ['Y000032080001253000003', '00123'],
        ['2026-03-20', ''],
      ]),
    ).toContain('\r\nY000032080001253000003,00123\r\n2026-03-20,\r\n'));
  it('writes amounts as numbers, negative ones too', () => expect(csv([['', { inFen: -20_323 }]])).toContain(',-203.23\r\n'));
  it('quotes what would break a line', () => expect(csv([['a,"b"', '一\r\n二']])).toContain('"a,""b""","一\r\n二"\r\n'));
  it('takes another delimiter, and quotes that instead', () =>
    expect(csv([['a,b', 'c\td']], { isExcelSafe: true, delimiter: '\t' } as typeof FOR_SCREENS)).toContain('\r\na,b\t"c\td"\r\n'));
  it('gives programs the values as they are', () =>
    expect(csv([['=1+1', '320899198607115493']], { isExcelSafe: false })).toContain('\r\n=1+1,320899198607115493\r\n'));
  it('comes as a stream of bytes, whole', async () => {
    const rows = Array.from({ length: 1_001 }, (_, index) => [`工${index}`, index]);
    expect(await text(csvStream({ name: '表', headings: ['姓名', '值'], rows }, FOR_SCREENS))).toBe(csv(rows).slice(1));
  });
});
