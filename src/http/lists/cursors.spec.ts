import { DerivedIds } from '../../ledger/derived-ids.provider';
import { Cursors, PAGE_LIMIT } from './cursors.provider';
import { Refused } from '../problems/refused';

const ids = new DerivedIds(Buffer.alloc(32, 7));
const cursors = new Cursors(ids, 0);
const asked = { list: 'certificates', level: 'SENIOR', status: undefined };

it('goes on where the page ended', () => expect(cursors.read(cursors.give(['48213', 'a'], asked), asked)).toEqual(['48213', 'a']));
it('does not mind in which order the filters stand', () =>
  expect(cursors.read(cursors.give(['1'], asked), { level: 'SENIOR', list: 'certificates' })).toEqual(['1']));
it.each([
  ['other filters', () => cursors.read(cursors.give(['1'], asked), { ...asked, level: 'JUNIOR' })],
  ['another list', () => cursors.read(cursors.give(['1'], asked), { ...asked, list: 'workers' })],
  [
    'a changed place',
    () =>
      cursors.read(
        Buffer.from(
          JSON.stringify([...JSON.parse(Buffer.from(cursors.give(['1'], asked), 'base64url').toString()).slice(0, 1), '2']),
        ).toString('base64url'),
        asked,
      ),
  ],
  ['one from before the log was moved', () => new Cursors(ids, 1).read(cursors.give(['1'], asked), asked)],
  ['no cursor', () => cursors.read('nonsense', asked)],
  ['nothing', () => cursors.read('', asked)],
])('refuses %s', (_, read) => expect(read).toThrow(Refused));
it.each([
  ['1', true],
  ['200', true],
  ['0', false],
  ['201', false],
  ['', false],
  ['1e2', false],
])('limit %j: %s', (text, isLimit) => expect(PAGE_LIMIT.test(text)).toBe(isLimit));
