import { id } from '../../../test/support/stories/given';
import { certificate, entitled, found, marks, rates, watched, worker, WORKER } from '../../../test/support/watched-rows';
import { ANOMALIES } from '../../contexts/supervision';
import { addDays, day } from '../../kernel/day';
import { PRODUCT_THRESHOLDS } from './anomaly-thresholds';
import { flagsOf, newest } from './flags-of';
import { MAX_WATCHED, type WatchedCertificate, watchedFault } from './watched';

it('nothing is flagged where nothing is', () => expect(flagsOf(watched(), () => PRODUCT_THRESHOLDS)).toEqual([]));
it('an ordinary certificate, ordinarily earned and paid, is none', () => {
  const own = certificate();
  expect(
    flagsOf(
      watched({
        certificates: [own],
        marks: [marks(800, 750)],
        entitlements: [entitled({ basisId: own.certificateId })],
        workers: new Map([[WORKER, worker]]),
        rates: [rates],
      }),
      () => PRODUCT_THRESHOLDS,
    ),
  ).toEqual([]);
});

describe('the list', () => {
  const jump = (changed: Partial<WatchedCertificate>) => [
    certificate({ level: 'JUNIOR', issuedOn: addDays(day('2026-06-20'), -30), ...changed }),
    certificate(changed),
  ];
  it('stands in the order of the newest rows', () => {
    const [first, second] = [jump({ personRef: id(7), batchId: null }), jump({ personRef: id(8), batchId: null })];
    const flags = flagsOf(watched({ certificates: [...second, ...first] }), () => PRODUCT_THRESHOLDS);
    expect([flags.map(({ key }) => key[0]), flags.map(newest)]).toEqual([
      [first[1]!.certificateId, second[1]!.certificateId],
      [first[1]!.position, second[1]!.position],
    ]);
  });
  it('judges each city by its own thresholds', () => {
    const both = [
      ...jump({ personRef: id(7), batchId: null, region: '320803' }),
      ...jump({ personRef: id(8), batchId: null, region: '320411' }),
    ];
    const asked: string[] = [];
    const flags = flagsOf(
      watched({ certificates: both }),
      (region) => (asked.push(region), region === '320400' ? { ...PRODUCT_THRESHOLDS, jumpRanks: 3 } : PRODUCT_THRESHOLDS),
      'TIER_JUMP',
    );
    expect([flags.map(({ region }) => region), asked]).toEqual([['320803'], ['320400', '320800']]);
  });
  it('has a rule for every kind', () => expect(ANOMALIES.map((code) => found(code, {}))).toEqual(ANOMALIES.map(() => [])));
});

it('looks through so many rows, and no more', () =>
  expect([watchedFault(MAX_WATCHED), watchedFault(MAX_WATCHED + 1)]).toEqual([
    undefined,
    { refused: 'ANOMALIES_TOO_MANY_ROWS', params: { limit: 120_000 } },
  ]));
