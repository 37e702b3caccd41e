import { id } from '../../../test/support/stories/given';
import { certificate, FIRM, found, times } from '../../../test/support/watched-rows';
import { instant } from '../../kernel/instant';
import type { WatchedCertificate } from './watched';

describe('MANY_IN_A_MINUTE', () => {
  const issued = (count: number, changed: Partial<WatchedCertificate> = {}) =>
    times(count, (index) => certificate({ personRef: id(10_000 + index), ...changed }));
  it('a hundred and ninety-nine are ordinary, two hundred are not', () => {
    expect(found('MANY_IN_A_MINUTE', { certificates: issued(199) })).toEqual([]);
    expect(found('MANY_IN_A_MINUTE', { certificates: issued(200) })).toMatchObject([
      { key: [FIRM, '2026-06-20T01:00'], measured: { minute: '2026-06-20T01:00', certificates: 200 }, threshold: { certificates: 200 } },
    ]);
  });
  it('of one minute and of one enterprise', () => {
    expect(
      found('MANY_IN_A_MINUTE', { certificates: [...issued(199), ...issued(1, { recordedAt: instant('2026-06-20T01:01:00.000000Z') })] }),
    ).toEqual([]);
    expect(
      found('MANY_IN_A_MINUTE', { certificates: [...issued(199), ...issued(1, { recordedAt: instant('2026-06-20T01:00:59.999999Z') })] }),
    ).toHaveLength(1);
    expect(found('MANY_IN_A_MINUTE', { certificates: [...issued(199), ...issued(1, { enterpriseId: id(33) })] })).toEqual([]);
    expect(
      found('MANY_IN_A_MINUTE', {
        certificates: [...issued(199), ...issued(1, { status: 'ANNULLED' }), ...issued(1, { origin: 'RECORDED' })],
      }),
    ).toEqual([]);
  });
});
