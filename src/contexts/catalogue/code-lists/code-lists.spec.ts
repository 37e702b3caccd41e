import { day } from '../../../kernel/day';
import { ACCREDITATION_LISTS } from '../../accreditation/accreditation-lists';
import { CATALOGUE_LISTS } from './catalogue-lists';
import { entriesOn } from './code-list';
import { CodeLists } from './code-lists.provider';

const lists = new CodeLists();
lists.add(ACCREDITATION_LISTS);
const entries = [...CATALOGUE_LISTS, ...ACCREDITATION_LISTS].flatMap((list) =>
  list.entries.map((entry) => ({ list: list.name, ...entry })),
);

it('has words in both languages for every code, and never the same ones', () => {
  expect(entries.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
  expect(entries.filter(({ en }) => !/^[a-z]/.test(en) || /\p{Script=Han}/u.test(en))).toEqual([]);
});
it('has names that stand in an address, each once', () => {
  expect(lists.names().filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  expect(() => lists.add(ACCREDITATION_LISTS)).toThrow('two code lists');
});
it('is asked by the day: the scale had five levels before 2022', () => {
  const on = (text: string) => entriesOn(lists.find('levels')!, day(text)).map(({ code }) => code);
  expect(on('2022-03-17')).toEqual(['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN']);
  expect(on('2022-03-18')).toHaveLength(8);
});
it('may end', () =>
  expect(entriesOn({ name: 'x', entries: [{ code: 'A', zh: '甲', en: 'a', validTo: day('2026-01-01') }] }, day('2026-01-02'))).toEqual([]));
it('knows no other name', () => expect(lists.find('tea')).toBeUndefined());
