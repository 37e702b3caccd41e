import { randomUUID } from 'node:crypto';
import { reactionSpanId, spanIdOf, traceIdOf, traceOfCaller } from './trace-ids.hash';

const ID = '0190c0de-1234-4abc-9def-0123456789ab';

it('an id is a trace, and its second half a span', () =>
  expect([traceIdOf(ID), spanIdOf(ID)]).toEqual(['0190c0de12344abc9def0123456789ab', '9def0123456789ab']));
it('a reaction is one span for one event and who reacts, in every instance', () => {
  const [event, one, two] = [ID, randomUUID(), randomUUID()];
  expect(reactionSpanId(one, event)).toMatch(/^[0-9a-f]{16}$/);
  expect(
    [reactionSpanId(one, event), reactionSpanId(two, event), reactionSpanId(one, two)].map((each, _, all) => all.indexOf(each)),
  ).toEqual([0, 1, 2]);
});
it('a caller says of which trace a request is', () => {
  const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  expect(traceOfCaller(`00-${traceId}-${spanId}-01`)).toEqual({ traceId, spanId });
  expect(traceOfCaller(`cc-${traceId}-${spanId}-01-what the future says`)).toEqual({ traceId, spanId });
});
it.each([
  undefined,
  '',
  'x',
  `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
  `00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`,
  '00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01',
  '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01, 00-x',
])('%s says nothing', (text) => expect(traceOfCaller(text)).toBeUndefined());
