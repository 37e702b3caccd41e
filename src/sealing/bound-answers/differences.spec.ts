import { caused } from './caused';
import { differencesOf } from './differences';

it('is nothing where only the question differs', () =>
  expect(
    differencesOf(
      { status: 'VALID', knownAt: 'a', atPosition: '1', etag: '"1"' },
      { status: 'VALID', knownAt: 'b', atPosition: '2', etag: '"2"' },
    ),
  ).toEqual([]));
it('names each member, at any depth, by its pointer', () =>
  expect(
    differencesOf({ status: 'VALID', counts: { 'a/b': 1, c: 2 } }, { status: 'ANNULLED', counts: { 'a/b': 3, c: 2 }, since: 'x' }),
  ).toEqual([
    { pointer: '/status', before: 'VALID', after: 'ANNULLED' },
    { pointer: '/counts/a~1b', before: 1, after: 3 },
    { pointer: '/since', before: null, after: 'x' },
  ]));
it('compares an entry of a list with itself, wherever it stands', () =>
  expect(
    differencesOf(
      {
        lines: [
          { lineId: 'a', amountMinor: 1 },
          { lineId: 'b', amountMinor: 2 },
        ],
      },
      {
        lines: [
          { lineId: 'c', amountMinor: 3 },
          { lineId: 'a', amountMinor: 5 },
        ],
      },
    ),
  ).toEqual([
    { pointer: '/lines/1', before: { lineId: 'b', amountMinor: 2 }, after: null },
    { pointer: '/lines/0', before: null, after: { lineId: 'c', amountMinor: 3 } },
    { pointer: '/lines/1/amountMinor', before: 1, after: 5 },
  ]));
it('compares lists whose entries have no names as a whole, or place by place', () => {
  expect(differencesOf({ findings: ['A'] }, { findings: ['A', 'B'] })).toEqual([
    { pointer: '/findings', before: ['A'], after: ['A', 'B'] },
  ]);
  expect(differencesOf({ course: [{ state: 'A' }] }, { course: [{ state: 'B' }] })).toEqual([
    { pointer: '/course/0/state', before: 'A', after: 'B' },
  ]);
});
it('does not take for a name what two entries share', () =>
  expect(
    differencesOf(
      {
        rows: [
          { type: 'A', n: 1 },
          { type: 'A', n: 2 },
        ],
      },
      {
        rows: [
          { type: 'A', n: 1 },
          { type: 'A', n: 3 },
        ],
      },
    ),
  ).toEqual([{ pointer: '/rows/1/n', before: 2, after: 3 }]));

describe('the events through which', () => {
  const changed = (pointer: string) => ({ pointer, before: null, after: 1 });
  const steps = [
    { events: ['e1'], differences: [changed('/annulments/0')] },
    { events: ['e2', 'e3'], differences: [changed('/annulments/0/state'), changed('/status')] },
  ];
  it('are those of the steps in which it, or a part of it, became another', () =>
    expect(
      caused([changed('/status'), changed('/annulments/0'), changed('/annulments/0/state')], steps).map(({ because }) => because),
    ).toEqual([
      ['e2', 'e3'],
      ['e1', 'e2', 'e3'],
      ['e1', 'e2', 'e3'],
    ]));
  it('are none of a member that only begins alike', () => expect(caused([changed('/statusOn')], steps)[0]!.because).toEqual([]));
});
