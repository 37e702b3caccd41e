import { id } from '../../../test/support/stories/given';
import { BATCH, found, marks, times } from '../../../test/support/watched-rows';

describe('PASS_MARK_CLUSTER', () => {
  const batchOf = (atMark: number, others: number) => [
    ...times(atMark, (index) => marks(600, 700 + index)),
    ...times(others, (index) => marks(610 + index, 800 + index)),
  ];
  it('nine at the mark are ordinary, ten are not', () => {
    expect(found('PASS_MARK_CLUSTER', { marks: batchOf(9, 0) })).toEqual([]);
    expect(found('PASS_MARK_CLUSTER', { marks: batchOf(10, 0) })).toMatchObject([
      { key: [BATCH, 'THEORY'], measured: { part: 'THEORY', atPassMark: 10, marked: 10 }, threshold: { count: 10, permille: 300 } },
    ]);
  });
  it('ten of thirty-three are three in ten and more, ten of thirty-four are not', () =>
    expect([
      found('PASS_MARK_CLUSTER', { marks: batchOf(10, 23) }).length,
      found('PASS_MARK_CLUSTER', { marks: batchOf(10, 24) }).length,
    ]).toEqual([1, 0]));
  it('counts by batch, and by the mark that was asked', () => {
    expect(
      found('PASS_MARK_CLUSTER', { marks: times(10, (index) => marks(600, 700 + index, { batchId: id(500 + (index % 2)) })) }),
    ).toEqual([]);
    expect(found('PASS_MARK_CLUSTER', { marks: times(10, (index) => marks(600, 700 + index, { passMark: 700 })) })).toEqual([]);
  });
  it('a part that few have sat is counted among those', () => {
    const review = times(10, (index) => marks(610 + index, 700 + index, { marks: { THEORY: 610 + index, REVIEW: 600 } }));
    expect(found('PASS_MARK_CLUSTER', { marks: [...review, ...batchOf(0, 60)] })).toMatchObject([
      { measured: { part: 'REVIEW', marked: 10 } },
    ]);
  });
});

describe('IDENTICAL_SCORES', () => {
  const batchOf = (same: number, others: number) => [
    ...times(same, () => marks(810, 720)),
    ...times(others, (index) => marks(610 + index, 730 + index)),
  ];
  it('seven alike are ordinary, eight are not', () => {
    expect(found('IDENTICAL_SCORES', { marks: batchOf(7, 0) })).toEqual([]);
    expect(found('IDENTICAL_SCORES', { marks: batchOf(8, 0) })).toMatchObject([
      { key: [BATCH, 'SKILL:720,THEORY:810'], measured: { identical: 8, marked: 8 }, threshold: { count: 8, permille: 200 } },
    ]);
  });
  it('eight of forty are a fifth, eight of forty-one are less', () =>
    expect([
      found('IDENTICAL_SCORES', { marks: batchOf(8, 32) }).length,
      found('IDENTICAL_SCORES', { marks: batchOf(8, 33) }).length,
    ]).toEqual([1, 0]));
  it('are alike in every part, whichever came first', () =>
    expect(
      found('IDENTICAL_SCORES', { marks: [...times(7, () => marks(810, 720)), marks(0, 0, { marks: { SKILL: 720, THEORY: 810 } })] }),
    ).toHaveLength(1));
});
