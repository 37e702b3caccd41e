import fc from 'fast-check';
import { id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { groupOf, linkedBases, linkedServices, readUnder, RecordedBasis, RecordedService, RecordLink } from './linked-pay';

const [KEPT, OTHER, THIRD, STRANGER] = [id(1), id(2), id(3), id(4)];
const [SPAN, PAPER, OWN_PAPER] = [id(11), id(12), id(13)];
const join = (otherId: Uuid, keptId: Uuid, linkedOn: string, eventId: Uuid = id(21)): RecordLink => ({
  subjectId: otherId,
  fromId: otherId,
  toId: keptId,
  linkedOn: day(linkedOn),
  eventId,
});
const division = (spanId: Uuid, fromId: Uuid, toId: Uuid, linkedOn: string, eventId: Uuid = id(22)): RecordLink => ({
  subjectId: spanId,
  fromId,
  toId,
  linkedOn: day(linkedOn),
  eventId,
});
const service = (fromOn: string, lastOn: string | null = null, endCauseEventId: Uuid | null = null): RecordedService => ({
  spanId: SPAN,
  workerId: OTHER,
  occupationCode: '6-18-01-01',
  fromOn: day(fromOn),
  lastOn: lastOn as Day | null,
  endCauseEventId,
});
const basis = (workerId: Uuid, basisId: Uuid, fromOn: string): RecordedBasis => ({
  workerId,
  basisId,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  occupationCode: '6-18-01-01',
  fromOn: day(fromOn),
  lastOn: null,
  endReason: null,
  causeEventId: id(31),
  endCauseEventId: null,
});
const pieces = (of: RecordedService, ...links: RecordLink[]) =>
  linkedServices([of], links).map(({ workerId, fromOn, lastOn, endReason, endCauseEventId }) => [
    workerId,
    fromOn,
    lastOn,
    endReason ?? null,
    endCauseEventId,
  ]);

describe('service', () => {
  it('stays where it is recorded without a link', () =>
    expect(pieces(service('2020-01-01'))).toEqual([[OTHER, '2020-01-01', null, null, null]]));
  it('of a joined record goes on under the kept one, from the day of the join', () =>
    expect(pieces(service('2020-01-01'), join(OTHER, KEPT, '2026-12-11'))).toEqual([
      [OTHER, '2020-01-01', '2026-12-10', 'RECORD_LINKED', id(21)],
      [KEPT, '2026-12-11', null, null, null],
    ]));
  it('that was over by then stays', () =>
    expect(pieces(service('2020-01-01', '2026-12-10', id(41)), join(OTHER, KEPT, '2026-12-11'))).toEqual([
      [OTHER, '2020-01-01', '2026-12-10', null, id(41)],
    ]));
  it("that begins later is the kept one's from the beginning", () =>
    expect(pieces(service('2026-12-11'), join(OTHER, KEPT, '2026-12-11'))).toEqual([[KEPT, '2026-12-11', null, null, null]]));
  it("that was another person's goes on there", () =>
    expect(
      pieces(service('2020-01-01', '2027-05-31', id(41)), join(OTHER, KEPT, '2026-12-11'), division(SPAN, OTHER, THIRD, '2027-02-11')),
    ).toEqual([
      [OTHER, '2020-01-01', '2026-12-10', 'RECORD_LINKED', id(21)],
      [KEPT, '2026-12-11', '2027-02-10', 'RECORD_LINKED', id(22)],
      [THIRD, '2027-02-11', '2027-05-31', null, id(41)],
    ]));
  it('is not cut by links that do not concern it', () =>
    expect(pieces(service('2020-01-01'), join(THIRD, STRANGER, '2026-12-11'), division(id(99), OTHER, THIRD, '2026-12-12'))).toEqual([
      [OTHER, '2020-01-01', null, null, null],
    ]));
});

it('a record is read under the last of several joins, each from its day', () => {
  const links = [join(OTHER, KEPT, '2026-12-11'), join(KEPT, THIRD, '2027-01-01')];
  expect(['2026-12-10', '2026-12-31', '2027-01-01'].map((on) => readUnder(links, { workerId: OTHER }, day(on)))).toEqual([
    OTHER,
    KEPT,
    THIRD,
  ]);
});

describe('what pay rests on', () => {
  const links = [join(OTHER, KEPT, '2026-12-11')];
  const all = [basis(KEPT, OWN_PAPER, '2026-02-01'), basis(OTHER, PAPER, '2026-02-01'), basis(KEPT, PAPER, '2026-02-01')];
  const under = (workerId: Uuid, of: RecordLink[] = links) =>
    linkedBases(workerId, all, of).map(({ basisId, fromOn, causeEventId }) => [basisId, fromOn, causeEventId]);

  it("is its own, and the other's from the day of the join, because of the join", () =>
    expect(under(KEPT)).toEqual([
      [OWN_PAPER, '2026-02-01', id(31)],
      [PAPER, '2026-12-11', id(21)],
    ]));
  it("is the other's still, for the days before", () => expect(under(OTHER)).toEqual([[PAPER, '2026-02-01', id(31)]]));
  it('is its own alone without a link', () =>
    expect(under(KEPT, [])).toEqual([
      [OWN_PAPER, '2026-02-01', id(31)],
      [PAPER, '2026-02-01', id(31)],
    ]));
  it('of a paper that pays later begins when it begins', () =>
    expect(linkedBases(KEPT, [basis(OTHER, PAPER, '2027-02-01')], links)).toMatchObject([{ fromOn: '2027-02-01', causeEventId: id(31) }]));
});

it('those that are linked, however far, are settled together', () => {
  const links = [join(OTHER, KEPT, '2026-12-11'), division(SPAN, OTHER, THIRD, '2027-02-11'), join(STRANGER, id(5), '2027-02-11')];
  expect([...groupOf(links, THIRD)].sort()).toEqual([KEPT, OTHER, THIRD]);
  expect([...groupOf(links, STRANGER)].sort()).toEqual([STRANGER, id(5)]);
});

it('over any links, every day of a service counts under exactly one record', () => {
  const START = day('2026-01-01');
  const records = [KEPT, OTHER, THIRD, STRANGER];
  // Joins go up and never in a circle; a span is divided from the record that holds it.
  const someLink = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.boolean(), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([after, isJoin, a, b]) => ({ linkedOn: addDays(START, after), isJoin, a, b }));
  fc.assert(
    fc.property(
      fc.array(someLink, { maxLength: 6 }),
      fc.integer({ min: 0, max: 300 }),
      fc.option(fc.integer({ min: 0, max: 200 })),
      (drawn, from, length) => {
        const joined = new Set<number>();
        const links = [...drawn]
          .sort((a, b) => (a.linkedOn < b.linkedOn ? -1 : 1))
          .flatMap(({ linkedOn, isJoin, a, b }, index) => {
            if (!isJoin) return [division(SPAN, OTHER, records[b]!, linkedOn, id(50 + index))];
            if (a >= b || joined.has(a)) return [];
            joined.add(a);
            return [join(records[a]!, records[b]!, linkedOn, id(50 + index))];
          });
        const [fromOn, lastOn] = [addDays(START, from), length === null ? null : addDays(START, from + length)];
        const cut = linkedServices([service(fromOn, lastOn)], links);
        for (let on = fromOn; on <= (lastOn ?? addDays(START, 500)); on = addDays(on, 1)) {
          expect(
            cut.filter((piece) => piece.fromOn <= on && (piece.lastOn === null || on <= piece.lastOn)).map(({ workerId }) => workerId),
          ).toEqual([readUnder(links, service(fromOn), on)]);
        }
        expect([cut[0]!.fromOn, cut.at(-1)!.lastOn]).toEqual([fromOn, lastOn]);
      },
    ),
    { numRuns: 200 },
  );
});
