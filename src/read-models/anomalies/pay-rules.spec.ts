import { id } from '../../../test/support/stories/given';
import { certificate, entitled, FIRM, found, rates, TURNER, worker, WORKER } from '../../../test/support/watched-rows';
import { day } from '../../kernel/day';
import type { Watched, WatchedCertificate, WatchedEntitlement, WatchedWorker } from './watched';

describe('ALLOWANCE_WITHOUT_CERTIFICATE', () => {
  const paid = (changed: Partial<WatchedEntitlement>, status: string | null = 'VALID') => {
    const own = certificate(status === null ? {} : { status });
    return found('ALLOWANCE_WITHOUT_CERTIFICATE', {
      certificates: status === null ? [] : [own],
      entitlements: [entitled({ basisId: own.certificateId, ...changed })],
    });
  };
  it('is ordinary while the certificate is valid, and only then', () =>
    expect([
      paid({}).length,
      paid({}, 'SUSPENDED').length,
      paid({}, 'ANNULLED').length,
      paid({}, 'NOT_YET_ISSUED').length,
      paid({}, null).length,
    ]).toEqual([0, 1, 1, 1, 1]));
  it('what no certificate here is, is what careers count; a certificate here says it itself', () => {
    const of = (changed: object) => found('ALLOWANCE_WITHOUT_CERTIFICATE', { entitlements: [entitled()], ...changed }).length;
    const by = (status: string) => ({ counted: new Map([[id(51), status]]) });
    expect([
      of(by('VALID')),
      of(by('ANNULLED')),
      of({ ...by('VALID'), certificates: [certificate({ certificateId: id(51), status: 'SUSPENDED' })] }),
    ]).toEqual([0, 1, 1]);
  });
  it('a post is paid while it is held', () => {
    const of = (status: string) =>
      found('ALLOWANCE_WITHOUT_CERTIFICATE', { entitlements: [entitled({ basis: 'APPOINTED' })], counted: new Map([[id(51), status]]) })
        .length;
    expect([of('VALID'), of('OVER')]).toEqual([0, 1]);
  });
  it('counts on its last day, not on the day after', () =>
    expect([paid({ lastOn: day('2026-12-31') }, null).length, paid({ lastOn: day('2026-12-30') }, null).length]).toEqual([1, 0]));
  it('counts from its first day', () =>
    expect([paid({ fromOn: day('2026-12-31') }, null).length, paid({ fromOn: day('2027-01-01') }, null).length]).toEqual([1, 0]));
  it('names the entitlement and what it should rest on', () =>
    expect(paid({}, 'SUSPENDED')).toMatchObject([
      {
        key: [id(50)],
        enterpriseId: FIRM,
        measured: { status: 'SUSPENDED' },
        rows: [{ kind: 'ENTITLEMENT', id: id(50), workerId: WORKER, position: 50n }],
      },
    ]));
});

describe('CERTIFICATE_WITHOUT_ALLOWANCE', () => {
  // Issued in June, it could have been paid from July on; two months after that is the first of September.
  const unpaid = (on: string, changed: Partial<Watched> = {}, own: Partial<WatchedCertificate> = {}) =>
    found('CERTIFICATE_WITHOUT_ALLOWANCE', {
      on: day(on),
      certificates: [certificate(own)],
      workers: new Map([[WORKER, worker]]),
      rates: [rates],
      ...changed,
    });
  it('two months after pay could have begun nobody asks, the day after somebody does', () => {
    expect(unpaid('2026-09-01')).toEqual([]);
    expect(unpaid('2026-09-02')).toMatchObject([
      { measured: { sinceOn: '2026-07-01' }, threshold: { months: 2 }, rows: [{ kind: 'CERTIFICATE' }] },
    ]);
  });
  it('counts from when there was a table, and from when the work began', () => {
    expect([
      unpaid('2026-10-01', { rates: [{ ...rates, validFrom: day('2026-07-15') }] }).length,
      unpaid('2026-10-02', { rates: [{ ...rates, validFrom: day('2026-07-15') }] }).length,
    ]).toEqual([0, 1]);
    const since = (fromOn: string) => ({
      workers: new Map([[WORKER, { ...worker, services: [{ occupationCode: TURNER, fromOn: day(fromOn), lastOn: null }] }]]),
    });
    expect([unpaid('2026-10-01', since('2026-07-15')).length, unpaid('2026-10-02', since('2026-07-15')).length]).toEqual([0, 1]);
  });
  it('no table, or none that pays the level on the day, is a reason', () => {
    for (const none of [
      [],
      [{ ...rates, levels: ['JUNIOR'] }],
      [{ ...rates, validTo: day('2026-12-30') }],
      [{ ...rates, enterpriseId: id(33) }],
    ])
      expect(unpaid('2026-12-31', { rates: none })).toEqual([]);
    expect(unpaid('2026-12-31', { rates: [{ ...rates, validTo: day('2026-12-31') }] })).toHaveLength(1);
  });
  it('so is not working there, or in another occupation, or under a record joined to another', () => {
    const of = (changed: Partial<WatchedWorker>) =>
      unpaid('2026-12-31', { workers: new Map([[WORKER, { ...worker, ...changed }]]) }).length;
    const left = (lastOn: string) => of({ services: [{ ...worker.services[0]!, lastOn: day(lastOn) }] });
    expect([
      left('2026-12-30'),
      left('2026-12-31'),
      of({ services: [{ ...worker.services[0]!, occupationCode: '6-18-02-04' }] }),
      of({ isLinked: true }),
      unpaid('2026-12-31', { workers: new Map() }).length,
    ]).toEqual([0, 1, 0, 0, 0]);
  });
  it('whoever is paid, by whichever basis, is paid; until the last day', () => {
    expect(unpaid('2026-12-31', { entitlements: [entitled({ basis: 'APPOINTED' })] })).toEqual([]);
    expect([
      unpaid('2026-12-31', { entitlements: [entitled({ lastOn: day('2026-12-31') })] }).length,
      unpaid('2026-12-31', { entitlements: [entitled({ lastOn: day('2026-12-30') })] }).length,
    ]).toEqual([0, 1]);
    expect(unpaid('2026-12-31', { entitlements: [entitled({ workerId: id(99) })] })).toHaveLength(1);
  });
  it('a certificate that is suspended or from elsewhere is not owed for', () =>
    expect([unpaid('2026-12-31', {}, { status: 'SUSPENDED' }), unpaid('2026-12-31', {}, { origin: 'RECORDED' })]).toEqual([[], []]));
});
