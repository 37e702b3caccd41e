import { day } from '../../../kernel/day';
import { codeList, entriesOn } from './code-list';

const list = codeList<'A' | 'B'>('letters', { A: ['甲', 'first'], B: ['乙', 'second'] });

it('takes the words of an enum in its order', () =>
  expect(list).toEqual({
    name: 'letters',
    entries: [
      { code: 'A', zh: '甲', en: 'first' },
      { code: 'B', zh: '乙', en: 'second' },
    ],
  }));

it('an entry may be used from its first day to its last', () => {
  const [a, b] = list.entries;
  const dated = {
    name: 'letters',
    entries: [
      { ...a!, validFrom: day('2026-01-01') },
      { ...b!, validTo: day('2026-06-30') },
    ],
  };
  const on = (text: string) =>
    entriesOn(dated, day(text))
      .map(({ code }) => code)
      .join('');
  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(on)).toEqual(['B', 'AB', 'AB', 'A']);
  expect(entriesOn(list, day('1900-01-01'))).toEqual(list.entries);
});
