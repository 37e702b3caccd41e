import { id } from '../../../test/support/stories/given';
import { batch, BATCH, certificate, FIRM, found, PERSON, rowsOf, times } from '../../../test/support/watched-rows';
import { policyPackByRef } from '../../contexts/catalogue';
import { day } from '../../kernel/day';
import { PRODUCT_THRESHOLDS, thresholdsOf } from './anomaly-thresholds';
import type { WatchedCertificate } from './watched';

describe('MANY_CERTIFICATES', () => {
  const monthly = (count: number) =>
    times(count, (index) =>
      certificate({ issuedOn: day(`2026-0${index + 1}-20`), level: 'SENIOR', occupationCode: `6-18-01-0${index + 1}` }),
    );
  it('three in a year are ordinary, four are not', () => {
    expect(found('MANY_CERTIFICATES', { certificates: monthly(3) })).toEqual([]);
    expect(found('MANY_CERTIFICATES', { certificates: monthly(4) })).toMatchObject([
      {
        key: [PERSON],
        enterpriseId: FIRM,
        measured: { certificates: 4 },
        threshold: { most: 3, withinMonths: 12 },
        rows: times(4, () => ({ kind: 'CERTIFICATE' })),
      },
    ]);
  });
  it('the same day a year later is another year', () => {
    const last = (issuedOn: string) => [...monthly(3), certificate({ issuedOn: day(issuedOn) })];
    expect(found('MANY_CERTIFICATES', { certificates: last('2027-01-20') })).toEqual([]);
    expect(rowsOf(found('MANY_CERTIFICATES', { certificates: last('2027-01-19') }))).toEqual([4]);
  });
  it('those of others, from elsewhere or annulled do not count', () => {
    for (const other of [{ personRef: id(9) }, { origin: 'RECORDED' }, { status: 'ANNULLED' }] as const)
      expect(found('MANY_CERTIFICATES', { certificates: [...monthly(3), certificate(other)] })).toEqual([]);
  });
  it('of several enterprises belongs to none of them', () =>
    expect(
      found('MANY_CERTIFICATES', { certificates: [...monthly(3), certificate({ enterpriseId: id(33), region: '320804' })] }),
    ).toMatchObject([{ enterpriseId: null }]));
  it('the pack may say otherwise', () => {
    const pack = policyPackByRef('CN-320800@2026-01')!;
    const strict = thresholdsOf({ ...pack, pack: { ...pack.pack, anomalies: { manyCertificates: 2 } } });
    expect(strict).toEqual({ ...PRODUCT_THRESHOLDS, ref: 'CN-320800@2026-01', manyCertificates: 2 });
    expect([
      rowsOf(found('MANY_CERTIFICATES', { certificates: monthly(3) }, strict)),
      thresholdsOf(undefined),
      thresholdsOf(pack).manyCertificates,
    ]).toEqual([[3], PRODUCT_THRESHOLDS, 3]);
  });
});

describe('TIER_JUMP', () => {
  const lower = (changed: Partial<WatchedCertificate> = {}) => certificate({ level: 'JUNIOR', issuedOn: day('2024-06-20'), ...changed });
  it('one rank is a step, two are a jump', () => {
    expect(found('TIER_JUMP', { certificates: [lower({ level: 'INTERMEDIATE' }), certificate()] })).toEqual([]);
    expect(found('TIER_JUMP', { certificates: [lower(), certificate()] })).toMatchObject([
      { measured: { ranks: 2 }, threshold: { ranks: 2, withinMonths: 24 }, rows: [{}, {}] },
    ]);
  });
  it('after twenty-four months it is one still, a day later no more', () => {
    expect(rowsOf(found('TIER_JUMP', { certificates: [lower({ issuedOn: day('2024-06-20') }), certificate()] }))).toEqual([2]);
    expect(found('TIER_JUMP', { certificates: [lower({ issuedOn: day('2024-06-19') }), certificate()] })).toEqual([]);
  });
  it('over one from elsewhere as well; that itself is not judged', () => {
    expect(found('TIER_JUMP', { certificates: [lower({ origin: 'RECORDED' }), certificate()] })).toMatchObject([
      { rows: [{ kind: 'PRIOR_CERTIFICATE' }, { kind: 'CERTIFICATE' }] },
    ]);
    expect(found('TIER_JUMP', { certificates: [lower(), certificate({ origin: 'RECORDED' })] })).toEqual([]);
  });
  it('not over what was annulled, not of the same day', () => {
    expect(found('TIER_JUMP', { certificates: [lower({ status: 'ANNULLED' }), certificate()] })).toEqual([]);
    expect(found('TIER_JUMP', { certificates: [lower({ issuedOn: day('2026-06-20') }), certificate()] })).toEqual([]);
  });
});

describe('DATES_OUT_OF_ORDER', () => {
  const lower = (issuedOn: string, changed: Partial<WatchedCertificate> = {}) =>
    certificate({ level: 'INTERMEDIATE', issuedOn: day(issuedOn), ...changed });
  it('a lower level of the same day is ordinary, of the day after is not', () => {
    expect(found('DATES_OUT_OF_ORDER', { certificates: [certificate(), lower('2026-06-20')] })).toEqual([]);
    expect(found('DATES_OUT_OF_ORDER', { certificates: [certificate(), lower('2026-06-21')] })).toMatchObject([
      { measured: { higherOn: '2026-06-20', lowerOn: '2026-06-21' }, rows: [{}, {}] },
    ]);
  });
  it('in another occupation it may be', () =>
    expect(found('DATES_OUT_OF_ORDER', { certificates: [certificate(), lower('2026-06-21', { occupationCode: '6-18-02-04' })] })).toEqual(
      [],
    ));
  it('of papers from elsewhere alone it is not ours to judge; with one of ours it is', () => {
    expect(
      found('DATES_OUT_OF_ORDER', { certificates: [certificate({ origin: 'RECORDED' }), lower('2026-06-21', { origin: 'RECORDED' })] }),
    ).toEqual([]);
    expect(found('DATES_OUT_OF_ORDER', { certificates: [certificate({ origin: 'RECORDED' }), lower('2026-06-21')] })).toHaveLength(1);
  });
  it('dated on the last day of the notice it is not ordinary, on the day after it is', () => {
    expect(found('DATES_OUT_OF_ORDER', { certificates: [certificate({ issuedOn: day('2026-06-19') })] })).toMatchObject([
      { key: ['notice', BATCH], measured: { issuedOn: '2026-06-19', noticeEndsOn: '2026-06-19' } },
    ]);
    expect(found('DATES_OUT_OF_ORDER', { certificates: [certificate({ issuedOn: day('2026-06-20') })] })).toEqual([]);
  });
  it('a batch without a notice, or none, says nothing of it', () => {
    expect(
      found('DATES_OUT_OF_ORDER', {
        certificates: [certificate({ issuedOn: day('2026-06-19') })],
        batches: new Map([[BATCH, { ...batch, noticeEndsOn: null }]]),
      }),
    ).toEqual([]);
    for (const other of [{ batchId: null }, { status: 'ANNULLED' }, { origin: 'RECORDED' }] as const)
      expect(found('DATES_OUT_OF_ORDER', { certificates: [certificate({ issuedOn: day('2026-06-19'), ...other })] })).toEqual([]);
  });
});
