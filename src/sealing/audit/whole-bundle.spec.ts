import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { StreamName } from '../../kernel/fold';
import { instant } from '../../kernel/instant';
import { uuid } from '../../kernel/uuid';
import type { EventInBytes } from '../../ledger/event-in-bytes';
import { type Bundle, GrowingLog } from '../growing/growing-log';
import { leafOf } from '../growing/leaf.hash';
import { WholeBundle } from './whole-bundle';

const FIRST = 512;
const event = (number: number, stream = `certificate-${randomUUID()}`): EventInBytes => ({
  position: BigInt(FIRST + number + 1),
  stream: stream as StreamName,
  revision: number,
  at: instant(`2026-12-20T08:00:00.${String(number).padStart(6, '0')}Z`),
  id: uuid(randomUUID()),
  type: '证书.签发.v1',
  data: Buffer.from('{}'),
  metadata: Buffer.from('{}'),
  saltKeyId: 'salt-1',
  d: 'ab'.repeat(32),
  m: 'cd'.repeat(32),
});
const events = Array.from({ length: 256 }, (_, number) => event(number));
const bundleOf = (of: readonly EventInBytes[]): Bundle => {
  const edge = {
    size: FIRST,
    tile: (level: number) => Buffer.alloc(level === 1 ? 64 : 0),
    bundle: undefined,
    ids: Buffer.alloc(FIRST * 5),
  };
  const log = new GrowingLog(edge, true);
  log.add(of.map((each, at) => leafOf(each, FIRST + at)));
  return log.takeGrowth().bundles[0]!;
};
const bundle = bundleOf(events);
const whole = new WholeBundle();

it('a bundle is that of its events, and one that has grown since begins with them', () =>
  expect([whole.isOf(events, FIRST, bundle), whole.isOf(events.slice(0, 40), FIRST, bundle), whole.isOf([], FIRST, bundle)]).toEqual([
    true,
    true,
    true,
  ]));

it('and is not where something stands behind what fills it', () => {
  for (const part of ['entries', 'ids'] as const)
    expect(whole.isOf(events, FIRST, { ...bundle, [part]: Buffer.concat([bundle[part], Buffer.from([1])]) })).toBe(false);
});

it('and is not where a single bit of it is another one', () =>
  fc.assert(
    fc.property(fc.constantFrom('entries' as const, 'ids' as const), fc.nat(), fc.integer({ min: 0, max: 7 }), (part, at, bit) => {
      const bytes = Buffer.from(bundle[part]);
      bytes[at % bytes.length]! ^= 1 << bit;
      expect(whole.isOf(events, FIRST, { ...bundle, [part]: bytes })).toBe(false);
    }),
  ));

it('nor where an event is another one, is at another place, or is one too many', () => {
  const other = (at: number, change: Partial<EventInBytes>): readonly EventInBytes[] =>
    events.map((each, index) => (index === at ? { ...each, ...change } : each));
  for (const change of [
    { revision: 77 },
    { d: 'ef'.repeat(32) },
    { m: 'ef'.repeat(32) },
    { id: uuid(randomUUID()) },
    { type: 'a.b.v1' },
    { stream: 'a-b' as StreamName },
    { at: instant('2026-12-20T08:00:01.000000Z') },
  ])
    expect(whole.isOf(other(255, change), FIRST, bundle)).toBe(false);
  expect([whole.isOf(events, FIRST + 1, bundle), whole.isOf(events, FIRST, bundleOf(events.slice(0, 255)))]).toEqual([false, false]);
});

it('a name that needs more room than there is has its events looked at one by one', () => {
  const long = [event(0, `certificate-${'x'.repeat(30_000)}`)];
  expect(whole.isOf(long, FIRST, bundleOf(long))).toBe(false);
});
