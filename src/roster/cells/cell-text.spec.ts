import fc from 'fast-check';
import { cellText, compactText, plainText, tidied } from './cell-text';

const cell = (text: string) => ({ kind: 'text', text }) as const;
/** What people paste: Han, ASCII, full-width signs, spaces and what nobody sees. */
const pasted = fc.string({
  unit: fc.constantFrom(...'车工数控/三级高级工胡剑A1x9.@=\'"（１） \t\u00A0\u200B\u3000é', 'e\u0301', '㛃', '𠮷'),
  maxLength: 8,
});

it('a text that is seen to be clean is what the long way makes of it', () =>
  fc.assert(
    fc.property(pasted, (text) => {
      expect(cellText(cell(text))).toBe(tidied(text));
      expect(plainText(cell(text))).toBe(tidied(text).normalize('NFKC').trim());
      expect(compactText(cell(text))).toBe(tidied(text).normalize('NFKC').trim().replaceAll(/\s/gu, ''));
    }),
    { numRuns: 2_000 },
  ));
it.each([
  [undefined, ''],
  ['="00123"', '00123'],
  [' 胡\u200B剑 ', '胡剑'],
  ['三级（高级工）', '三级(高级工)'],
  ['车工', '车工'],
])('%j is %j', (text, clean) => expect(compactText(text === undefined ? undefined : cell(text))).toBe(clean));
