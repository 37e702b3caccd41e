import { occupationText } from './occupation-dictionary';
import { day } from '../../kernel/day';
import {
  currentDictionary,
  editionNamedOn,
  nearestOccupations,
  occupationByCode,
  occupationByName,
  occupationsOfTrade,
  relatedOccupations,
  SHIPPED_DICTIONARY,
  shelveDictionary,
} from './occupation.shelf';

const OCCUPATIONS = currentDictionary().occupations;

const nearest = (text: string, preferred: string[] = []): string[] => nearestOccupations(text, new Set(preferred)).map(occupationText);

describe('occupations of the 2022 dictionary', () => {
  it('are found by code, by name and by a trade that only one of them has', () => {
    expect(occupationByCode('6-18-01-01')?.name).toBe('车工');
    expect(occupationByName('电工')?.code).toBe('6-31-01-03');
    expect(occupationsOfTrade('数控车工').map(({ code }) => code)).toEqual(['6-18-01-01']);
    expect(occupationByName('木工')).toBeUndefined();
  });

  it('have codes and names of their own', () => {
    for (const key of ['code', 'name'] as const) expect(new Set(OCCUPATIONS.map((each) => each[key])).size).toBe(OCCUPATIONS.length);
    for (const { code } of OCCUPATIONS) expect(code).toMatch(/^[1-8]-\d{2}-\d{2}-\d{2}$/);
  });

  it('suggests up to three near names, those of the own filing first', () => {
    expect(nearest('数控车床工')).toContain('车工/数控车工');
    expect(nearest('电焊')[0]).toBe('焊工/电焊工');
    expect(nearest('电焊', ['6-31-01-03'])[0]).toBe('电工');
    expect(nearest('车工').length).toBeLessThanOrEqual(3);
  });

  it('suggests nothing for what is nothing like an occupation', () => {
    expect(nearest('')).toEqual([]);
    expect(nearest('zzzzzzzzzz')).toEqual([]);
    expect(nearest('车'.repeat(41))).toEqual([]);
  });

  it('an occupation is related to itself', () => expect([...relatedOccupations('6-31-01-03')]).toEqual(['6-31-01-03']));
});

it('names the edition by which codes were read on a day, whichever they are read by today', () => {
  const published = [
    { edition: '2022', validFrom: day('2022-09-27') },
    { edition: '2030', validFrom: day('2030-01-01') },
  ];
  shelveDictionary({ ...SHIPPED_DICTIONARY, edition: '2030' }, published);
  expect(['2022-01-01', '2029-12-31', '2030-01-01'].map((on) => editionNamedOn(day(on)))).toEqual([
    SHIPPED_DICTIONARY.edition,
    '2022',
    '2030',
  ]);
  shelveDictionary(SHIPPED_DICTIONARY);
  expect(editionNamedOn(day('2030-01-01'))).toBe(SHIPPED_DICTIONARY.edition);
});
