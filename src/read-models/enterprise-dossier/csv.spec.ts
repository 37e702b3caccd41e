import { csvTexts } from './csv';

const csvOf = (rows: Parameters<typeof csvTexts>[0]): string => [...csvTexts(rows)].join('');

it('has a column for every name, and a line for every row', () =>
  expect(
    csvOf([
      { a: 1, b: 'x' },
      { b: 'y', c: null },
    ]),
  ).toBe('\ufeffa,b,c\r\n1,x,\r\n,y,\r\n'));
it('keeps marks of the format inside a cell', () => expect(csvOf([{ a: 'x,"y"' }])).toBe('\ufeffa\r\n"x,""y"""\r\n'));
it('writes parts as JSON', () => expect(csvOf([{ a: ['x', 1] }])).toBe('\ufeffa\r\n"[""x"",1]"\r\n'));
it.each(['=1+1', '+1', '-1', '@x', '\tx'])('lets no text be taken for a formula: %j', (text) =>
  expect(csvOf([{ a: text }])).toContain(`'${text}`),
);
it('leaves numbers as they are', () => expect(csvOf([{ a: -30_000 }])).toBe('\ufeffa\r\n-30000\r\n'));
