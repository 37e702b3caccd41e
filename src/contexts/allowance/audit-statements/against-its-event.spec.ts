import { month } from '../../../kernel/day';
import { againstItsEvent } from './against-its-event';

const kept = { enterpriseId: 'e1', period: month('2026-10'), digest: 'aa', digestOfRows: 'aa' };
const said = { eventId: 'v1', digest: 'aa' };

it('says nothing of a month that is kept as it was closed', () => expect(againstItsEvent(kept, said)).toBeNull());
it.each([
  [
    'lines that are others',
    { ...kept, digestOfRows: 'bb' },
    said,
    'the statement of 2026-10 of enterprise e1 was closed with the digest aa, what is kept of it has bb',
  ],
  [
    'a digest that was edited to fit edited lines',
    { ...kept, digest: 'bb', digestOfRows: 'bb' },
    said,
    'the statement of 2026-10 of enterprise e1 was closed with the digest aa, what is kept of it has bb',
  ],
  [
    'a digest alone',
    { ...kept, digest: 'bb' },
    said,
    'the statement of 2026-10 of enterprise e1 was closed with the digest aa, beside it stands bb',
  ],
  ['a month that nobody closed', kept, undefined, 'the statement of 2026-10 of enterprise e1 is kept as closed, and no event closed it'],
])('names %s', (_, rows, event, what) => expect(againstItsEvent(rows, event)).toBe(what));
