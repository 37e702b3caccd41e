import { allParts, filled, Terms } from './words';

const LETTERS = { A: { zh: '甲', en: 'first' }, B: { zh: '乙', en: 'second' } };
const terms: Terms = { letter: LETTERS, letters: LETTERS, trade: { null: { zh: '不分工种', en: 'any trade' } } };

describe('a sentence says', () => {
  it('a constant in words, in either language', () => {
    expect(filled('须为{letter}', { letter: 'A' }, 'zh', terms)).toBe('须为甲');
    expect(filled('It is the {letter}', { letter: 'A' }, 'en', terms)).toBe('It is the first');
  });
  it('several with the comma of the language', () => {
    expect(filled('{letters}', { letters: ['A', 'B'] }, 'zh', terms)).toBe('甲、乙');
    expect(filled('of {letters}', { letters: ['B', 'A'] }, 'en', terms)).toBe('of second, first');
  });
  it('and begins with a capital, unless with what somebody gave', () => {
    expect(filled('{letter} is missing', { letter: 'A' }, 'en', terms)).toBe('First is missing');
    expect(filled('{room} is full', { room: 'a-1' }, 'en', terms)).toBe('a-1 is full');
  });
  it('the same letters of another parameter as they are: somebody gave them', () =>
    expect(filled('考场 {room}', { room: 'A' }, 'zh', terms)).toBe('考场 A'));
  it('what no list names as it is, whatever objects inherit', () =>
    expect(filled('{other} {letter}', { letter: 'constructor', other: 7 }, 'en', terms)).toBe('7 constructor'));
  it('that there is nothing, in words as well', () => {
    expect(filled('自 {on} 起', { on: null }, 'zh')).toBe('自 无 起');
    expect(filled('of {letters}', { letters: [] }, 'en', terms)).toBe('of none');
    expect(filled('{trade}', { trade: null }, 'zh', terms)).toBe('不分工种');
  });
  it('a part in brackets only where there is something of it', () => {
    const short = (months: number, days: number, tongue: 'zh' | 'en') =>
      filled(tongue === 'zh' ? '差[ {months} 个月][ {days} 天]' : 'short by[ {months} months][ {days} days]', { months, days }, tongue);
    expect([short(60, 0, 'zh'), short(0, 1, 'zh'), short(2, 3, 'zh')]).toEqual(['差 60 个月', '差 1 天', '差 2 个月 3 天']);
    expect([short(60, 0, 'en'), short(2, 3, 'en'), allParts('[ {days} days]')]).toEqual([
      'short by 60 months',
      'short by 2 months 3 days',
      ' {days} days',
    ]);
    expect(filled('[1] of {days}', { days: 0 }, 'en')).toBe('[1] of 0');
  });
  it('nothing for a parameter that is not there', () => expect(filled('{letter}', {}, 'zh', terms)).toBe('{letter}'));
});
