import { OrdinalPipe } from './ordinal.pipe';

it.each([
  ['1', 1],
  ['200', 200],
  ['999999999', 999_999_999],
])('takes %s', (text, number) => expect(new OrdinalPipe().transform(text)).toBe(number));

it.each(['0', '-1', '01', '1.5', '1e3', ' 1', '', 'x', '１', '1000000000', '901307108261961000'])('knows nothing of number %j', (text) =>
  expect(() => new OrdinalPipe().transform(text)).toThrow('NOT_FOUND'),
);
