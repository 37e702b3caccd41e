import { chosen, namesOf } from './words';

const things = [{ name: 'a' }, { name: 'b' }];

it('names are what is neither an option nor the value of one', () => {
  expect(namesOf(['a', '--compare', '--data', 'folder', 'b'])).toEqual(['a', 'b']);
  expect(namesOf(['--data', 'folder'])).toEqual([]);
});

it('none named is all, one named is that one, and an unknown one is told with what there is', () => {
  expect([chosen(things, []), chosen(things, ['b'])]).toEqual([things, [{ name: 'b' }]]);
  expect(() => chosen(things, ['a', 'c'])).toThrow('there is no c; there are a, b');
});
