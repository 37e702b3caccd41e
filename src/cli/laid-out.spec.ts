import fc from 'fast-check';
import { laidOut } from './laid-out';

it('says the same as JSON', () =>
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(JSON.parse(laidOut(value))).toEqual(JSON.parse(JSON.stringify(value))))));
it('keeps what is short on a line', () => expect(laidOut({ type: 'string', format: 'date' })).toBe('{"type":"string","format":"date"}'));
it('gives a long thing a line for each member, and leaves out what is not there', () => {
  const long = 'x'.repeat(140);
  expect(laidOut({ a: [1, 2], b: undefined, c: long })).toBe(`{\n "a": [1,2],\n "c": "${long}"\n}`);
});
