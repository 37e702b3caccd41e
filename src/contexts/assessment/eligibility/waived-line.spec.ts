import { isRefusal } from '../../../kernel/refusal';
import { NATIONAL_2018, NATIONAL_2023, type Rule } from '../../catalogue';
import type { Waivable, WaiverPath } from '../terms';
import { waivedLine } from './waived-line';

const line = (id: string): Rule => [...NATIONAL_2023.rules, ...NATIONAL_2018.rules].find((each) => each.id === id)!;
const left = (id: string, kind: WaiverPath, ...waived: Waivable[]) => {
  const weaker = waivedLine(line(id), kind, waived);
  return isRefusal(weaker) ? weaker.refused : weaker.all;
};
const ANY_WORK = { k: 'work', years: 0, positive: true };

describe('破格', () => {
  it('of the years leaves some work', () => expect(left('N23-3-1', 'EXCEPTIONAL', 'YEARS')).toEqual([ANY_WORK]));
  it('of the years after a certificate leaves the certificate', () =>
    expect(left('N23-3-2', 'EXCEPTIONAL', 'YEARS')).toEqual([{ k: 'holds', level: 'INTERMEDIATE' }]));
  it('of the years a certificate is held leaves the certificate and the class', () =>
    expect(left('N23-2-5', 'EXCEPTIONAL', 'YEARS')).toEqual([
      { k: 'enrolled', class: 'TECHNICIAN_CLASS' },
      { k: 'holds', level: 'SENIOR' },
    ]));
  it('of the years after a title leaves the title', () =>
    expect(left('N23-2-3', 'EXCEPTIONAL', 'YEARS')).toEqual([{ k: 'title', grade: 'MID', afterYears: 0 }]));
  it('of the years after a 预备技师 certificate leaves it', () =>
    expect(left('N18-2-3', 'EXCEPTIONAL', 'YEARS')).toEqual([{ k: 'preTechnician', afterYears: 0 }]));
  it('of the certificate leaves the years that were to follow it', () =>
    expect(left('N23-3-2', 'EXCEPTIONAL', 'CERTIFICATE')).toEqual([{ k: 'work', years: 4 }]));
  it('of certificate and years leaves some work', () => expect(left('N23-3-2', 'EXCEPTIONAL', 'YEARS', 'CERTIFICATE')).toEqual([ANY_WORK]));
  it('of the certificate beside a diploma leaves the diploma and some work', () =>
    expect(left('N23-3-5', 'EXCEPTIONAL', 'CERTIFICATE')).toEqual([ANY_WORK, expect.objectContaining({ k: 'diploma' })]));
  it('of the schooling leaves the certificate', () =>
    expect(left('N23-3-5', 'EXCEPTIONAL', 'EDUCATION')).toEqual([{ k: 'holds', level: 'INTERMEDIATE' }]));
});

describe('越级', () => {
  it('takes the certificate one level further below, and the same years after it', () =>
    expect(left('N23-2-1', 'SKIP_LEVEL', 'CERTIFICATE')).toEqual([{ k: 'holds', level: 'INTERMEDIATE', afterYears: 5 }]));
  it('knows no certificate below 初级工', () => expect(left('N23-4-2', 'SKIP_LEVEL', 'CERTIFICATE')).toBe('WAIVER_DOES_NOT_FIT'));
});

describe('a waiver', () => {
  it('names something', () => expect(left('N23-3-1', 'EXCEPTIONAL')).toBe('WAIVER_NAMES_NOTHING'));
  it('fits the line', () =>
    expect(waivedLine(line('N23-3-1'), 'EXCEPTIONAL', ['CERTIFICATE'])).toMatchObject({
      refused: 'WAIVER_DOES_NOT_FIT',
      params: { waivable: ['YEARS'] },
    }));
  it('is never of the whole check', () => expect(left('N23-3-4', 'EXCEPTIONAL', 'EDUCATION')).toBe('WAIVER_OF_WHOLE_CHECK'));
  it('never touches the age', () => expect(left('N23-5-1', 'EXCEPTIONAL', 'YEARS')).toBe('WAIVER_DOES_NOT_FIT'));
});
