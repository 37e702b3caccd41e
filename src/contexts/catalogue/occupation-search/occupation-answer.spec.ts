import type { Occupation } from '../occupation-dictionary';
import { matching, nearestTo, occupationAnswer } from './occupation-answer';

const turner: Occupation = {
  code: '6-18-01-01',
  name: '车工',
  trades: ['数控车工'],
  related: [],
  verified: true,
  shortageTrades: ['数控车工'],
};
const electrician: Occupation = {
  code: '6-31-01-03',
  name: '电工',
  trades: [],
  related: [],
  verified: false,
  flags: ['SHORTAGE', 'GREEN'],
};
const dictionary = { edition: '2022', occupations: [turner, electrician] };
const found = (...[text, flag]: [Parameters<typeof matching>[1], Parameters<typeof matching>[2]?]) =>
  matching(dictionary, text, flag).map(({ name }) => name);

it('finds by the beginning of a code, by a part of a name or of a trade', () => {
  expect([found('6-18'), found('18-01'), found('电'), found('数控'), found('木'), found(undefined)]).toEqual([
    ['车工'],
    [],
    ['电工'],
    ['车工'],
    [],
    ['车工', '电工'],
  ]);
});
it('finds by a label of the occupation, a shortage in one of its trades too', () => {
  expect([
    found(undefined, 'SHORTAGE'),
    found(undefined, 'GREEN'),
    found(undefined, 'DIGITAL'),
    found('车', 'SHORTAGE'),
    found('车', 'GREEN'),
  ]).toEqual([['车工', '电工'], ['电工'], [], ['车工'], []]);
});
it('says what comes nearest, a code to a code and a name to a name', () => {
  expect(nearestTo(dictionary, '6-18-01-02')[0]).toEqual({ code: '6-18-01-01', name: '车工', trade: null, text: '车工' });
  expect(nearestTo(dictionary, '数控车')[0]).toEqual({ code: '6-18-01-01', name: '车工', trade: '数控车工', text: '车工/数控车工' });
  expect(nearestTo(dictionary, '6-18-01-02x')).toEqual([]);
  expect([nearestTo(dictionary, '6-').length, nearestTo(dictionary, '6-3').length, nearestTo(dictionary, '6-31-01-03-11').length]).toEqual([
    0, 2, 0,
  ]);
});
it('shows labels also where there are none', () => {
  expect(occupationAnswer(turner)).toEqual({ ...turner, flags: [] });
  expect(occupationAnswer(electrician)).toEqual({ ...electrician, shortageTrades: [] });
});
