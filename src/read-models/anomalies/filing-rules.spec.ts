import { id } from '../../../test/support/stories/given';
import { batch, BATCH, certificate, filing, FILING, found, marks, rowsOf, SINCE, TURNER } from '../../../test/support/watched-rows';
import type { Filed } from '../../contexts/accreditation';
import { day } from '../../kernel/day';
import type { Watched, WatchedCertificate } from './watched';

describe('OUT_OF_SCOPE', () => {
  const of = (changed: Partial<WatchedCertificate>, more: Partial<Watched> = {}) =>
    found('OUT_OF_SCOPE', { certificates: [certificate(changed)], ...more });
  it('a level in scope is ordinary, another is not', () => {
    expect(of({ level: 'JUNIOR' })).toEqual([]);
    expect(of({ level: 'TECHNICIAN' })).toMatchObject([
      { key: [BATCH, TURNER, '', 'TECHNICIAN'], measured: { certificates: 1, examinedOn: '2026-05-16' } },
    ]);
  });
  it.each([
    ['2026-12-31', 0],
    ['2027-01-01', 1],
    ['2026-01-01', 0],
    ['2025-12-31', 1],
  ])('examined on %s by a filing of 2026: %i', (assessmentOn, count) =>
    expect(of({}, { batches: new Map([[BATCH, { ...batch, assessmentOn: day(assessmentOn) }]]) })).toHaveLength(count),
  );
  it('by the day on which it was sat, where that is known', () => {
    const sat = (satOn: string) => marks(800, 800, { candidacyId: id(77), satOn: day(satOn) });
    expect([
      of({ candidacyId: id(77) }, { marks: [sat('2026-12-31')] }).length,
      of({ candidacyId: id(77) }, { marks: [sat('2027-01-01')] }).length,
    ]).toEqual([0, 1]);
  });
  it('is one flag for a batch, however many', () =>
    expect(rowsOf(found('OUT_OF_SCOPE', { certificates: [certificate({ level: 'CHIEF' }), certificate({ level: 'CHIEF' })] }))).toEqual([
      2,
    ]));
  it('a filing that is not there covers nothing', () =>
    expect([
      of({ filingId: id(44) }).length,
      of({ filingId: null }).length,
      of({}, { filings: new Map([[FILING, { status: 'none' }]]) }).length,
    ]).toEqual([1, 1, 1]));
  it('suspended days are another question', () =>
    expect(
      of(
        {},
        {
          filings: new Map([
            [FILING, { ...filing, closures: [{ kind: 'SUSPENDED', rows: null, fromOn: day('2026-05-01'), lastOn: null }] }],
          ]),
        },
      ),
    ).toEqual([]));
  it('of a batch that is not known, annulled, or from elsewhere nothing is said', () => {
    for (const other of [{ batchId: id(66) }, { batchId: null }, { status: 'ANNULLED' }, { origin: 'RECORDED' }] as const)
      expect(of({ level: 'CHIEF', ...other })).toEqual([]);
  });
});

describe('AFTER_SUSPENSION', () => {
  const of = (closure: Partial<NonNullable<Filed['closures']>[number]>, changed: Partial<WatchedCertificate> = {}) =>
    found('AFTER_SUSPENSION', {
      certificates: [certificate(changed)],
      filings: new Map([
        [
          FILING,
          { ...filing, closures: [{ kind: 'SUSPENDED', rows: null, fromOn: day('2026-05-01'), lastOn: day('2026-05-31'), ...closure }] },
        ],
      ]),
    });
  it('examined on the first day of a suspension is not ordinary, the day before is', () => {
    expect(of({ fromOn: day('2026-05-16') })).toMatchObject([
      { key: [BATCH], measured: { certificates: 1, examinedOn: '2026-05-16', issuedOn: '2026-06-20' } },
    ]);
    expect(of({ fromOn: day('2026-05-17') })).toEqual([]);
  });
  it('on its last day is not, the day after is', () =>
    expect([of({ lastOn: day('2026-05-16') }).length, of({ lastOn: day('2026-05-15') }).length]).toEqual([1, 0]));
  it('nor is an issue during one', () => {
    const during = { fromOn: day('2026-06-20'), lastOn: null };
    expect([of(during).length, of({ ...during, fromOn: day('2026-06-21') }).length]).toEqual([1, 0]);
  });
  it('after an end, what was sat before it may be issued, and nothing may be sat', () => {
    const ended = { kind: 'CANCELLED', lastOn: null } as const;
    expect([of({ ...ended, fromOn: day('2026-05-17') }).length, of({ ...ended, fromOn: day('2026-05-16') }).length]).toEqual([0, 1]);
  });
  it('of rows concerns what they alone cover', () => {
    expect([
      of({ rows: [1] }).length,
      of({ rows: [2] }).length,
      of({ rows: [1] }, { level: 'JUNIOR' }).length,
      of({ rows: [1] }, { level: 'CHIEF' }).length,
    ]).toEqual([1, 0, 0, 0]);
  });
  it('of a trade does not concern another', () => {
    const scope: Filed['scope'] = [
      { occupationCode: TURNER, trade: '数控车工', level: 'SENIOR', ...SINCE },
      { occupationCode: TURNER, trade: null, level: 'SENIOR', ...SINCE },
    ];
    const closed = (rows: number[]): Filed => ({
      ...filing,
      scope,
      closures: [{ kind: 'SUSPENDED', rows, fromOn: day('2026-05-01'), lastOn: null }],
    });
    const by = (rows: number[], trade: string | null) =>
      found('AFTER_SUSPENSION', { certificates: [certificate({ trade })], filings: new Map([[FILING, closed(rows)]]) }).length;
    expect([by([1], null), by([1], '数控车工'), by([1, 2], '数控车工'), by([2], null)]).toEqual([0, 0, 1, 1]);
  });
  it('of a filing without closures, or none at all, nothing is said', () =>
    expect([
      found('AFTER_SUSPENSION', { certificates: [certificate()] }),
      found('AFTER_SUSPENSION', { certificates: [certificate({ filingId: null })] }),
    ]).toEqual([[], []]));
});
