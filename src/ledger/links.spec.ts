import * as fc from 'fast-check';
import { canonicalJson } from '../kernel/canonical-json';
import { linksOf } from './links';

const id = fc.oneof(fc.uuid(), fc.string());
const first = fc.record({
  actor: fc.record({ audience: fc.string(), kind: fc.string(), ref: id }),
  causationId: fc.option(id),
  commandId: id,
  correlationId: id,
  decision: fc.string(),
  intent: fc.dictionary(fc.string(), fc.string()),
  today: fc.string(),
});
const later = fc.record({ commandId: id });
const others = fc.dictionary(
  fc.constantFrom('actor', 'causationId', 'correlationId', 'commandId', 'aim'),
  fc.oneof(fc.string(), fc.record({ causationId: fc.string() })),
);
const parsed = (metadata: string): object => {
  const { correlationId = null, causationId = null } = JSON.parse(metadata) as { correlationId?: string; causationId?: string };
  return { correlationId, causationId };
};

it('says what parsing the whole would say, of metadata of every form', () =>
  fc.assert(
    fc.property(fc.oneof(first, later, others), (each) => {
      const metadata = canonicalJson(each);
      expect(linksOf(metadata)).toEqual(parsed(metadata));
    }),
  ));
it('is not taken in by what an intent or an actor says', () => {
  const intent = { causationId: 'no', correlationId: 'no' };
  expect(
    linksOf(
      canonicalJson({
        actor: { ref: '},"causationId":"no","commandId":"no","correlationId":"no",' },
        causationId: 'cause',
        commandId: 'c',
        correlationId: 'chain',
        intent,
      }),
    ),
  ).toEqual({ causationId: 'cause', correlationId: 'chain' });
  expect(linksOf(canonicalJson({ commandId: 'c', intent }))).toEqual({ causationId: null, correlationId: null });
});
