import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { LAST_SEQUENCE } from '../../../kernel/identifiers/certificate-number';
import { policyPackOn } from '../../catalogue';
import { NumbersAllocated, NumbersReserved, NumberVoided, SeriesEvent } from '../certificate.events';
import { numberSeries } from '../number-series';
import { reserveNumbers, ReserveNumbers } from './reserve-numbers';

const institutionCode = 'Y000032080001';
const intent: ReserveNumbers = {
  seriesId: id(1),
  institutionCode,
  batchId: id(2),
  enterpriseId: id(3),
  region: '320803',
  year: 2026,
  wanted: [
    { candidacyId: id(11), level: 'SENIOR' },
    { candidacyId: id(12), level: 'JUNIOR' },
    { candidacyId: id(13), level: 'SENIOR' },
  ],
};
const resolved = policyPackOn('320803', day('2026-12-07'))!;
const numbering = (changed: Partial<(typeof resolved)['pack']['numbering']>) => ({
  pack: { ...resolved, pack: { ...resolved.pack, numbering: { ...resolved.pack.numbering, ...changed } } },
});
const made = numbering({});
const reserved = (
  level: 'SENIOR' | 'JUNIOR',
  first: number,
  candidacyIds: ReturnType<typeof id>[],
  count = candidacyIds.length,
  year = 2026,
) => ({ year, level, first, count, candidacyIds });
const event = (...ranges: ReturnType<typeof reserved>[]): SeriesEvent =>
  NumbersReserved({ seriesId: id(1), institutionCode, batchId: id(2), ranges, enterpriseId: id(3), region: '320803' });
const first = event(reserved('SENIOR', 1, [id(11), id(13)]), reserved('JUNIOR', 1, [id(12)]));
const another = (number: number) => ({ ...intent, wanted: [{ candidacyId: id(number), level: 'SENIOR' as const }] });

it('takes one range per level in one event, in the order of approval', () => given(reserveNumbers).when(intent, made).thenRecords(first));
it('reserves nothing twice', () => given(reserveNumbers, first).when(intent, made).thenRecordsNothing());
it('goes on after the highest number', () =>
  given(reserveNumbers, first)
    .when(another(14), made)
    .thenRecords(event(reserved('SENIOR', 3, [id(14)]))));
it('adds only those who hold no number yet', () =>
  given(reserveNumbers, first)
    .when({ ...intent, wanted: [...intent.wanted, { candidacyId: id(14), level: 'JUNIOR' }] }, made)
    .thenRecords(event(reserved('JUNIOR', 2, [id(14)]))));
it('makes them for an institution whose category and province the authority added', () => {
  const added = (code: string, of = numbering({ extraCategories: ['J'], extraProvinces: ['66'] })) =>
    given(reserveNumbers).when({ ...another(14), institutionCode: code }, of);
  added('J000066080001').thenRecordsTypes('certificate.numbers_reserved.v1');
  added('J000066080001', made).thenRefuses('NUMBER_MALFORMED');
  added('Y000067080001').thenRefuses('NUMBER_MALFORMED');
});
it('begins anew with each year', () =>
  given(reserveNumbers, first)
    .when({ ...another(14), year: 2027 }, made)
    .thenRecords(event(reserved('SENIOR', 1, [id(14)], 1, 2027))));
it('voids the number of a year that has passed before it takes another', () =>
  given(reserveNumbers, first)
    .when({ ...another(13), year: 2027 }, made)
    .thenRecords(
      NumberVoided({ seriesId: id(1), batchId: id(2), candidacyId: id(13), number: 'Y000032080001263000002', reasonCode: 'YEAR_PASSED' }),
      event(reserved('SENIOR', 1, [id(13)], 1, 2027)),
    ));
it('never gives a voided number again', () =>
  given(
    reserveNumbers,
    first,
    NumberVoided({ seriesId: id(1), batchId: id(2), candidacyId: id(13), number: 'Y000032080001263000002', reasonCode: 'NOT_ISSUED' }),
  )
    .when(another(13), made)
    .thenRecords(event(reserved('SENIOR', 3, [id(13)]))));

describe('the end of a series', () => {
  const upTo = (last: number) => event(reserved('SENIOR', 1, [], last));

  it('is 999999', () =>
    given(reserveNumbers, upTo(LAST_SEQUENCE - 1))
      .when(another(14), made)
      .thenRecords(event(reserved('SENIOR', 999_999, [id(14)]))));
  it('invariant 23: after 999999 the next is refused: SEQUENCE_EXHAUSTED', () =>
    given(reserveNumbers, upTo(LAST_SEQUENCE)).when(another(14), made).thenRefuses('SEQUENCE_EXHAUSTED'));
  it('refuses a range that would cross it', () =>
    given(reserveNumbers, upTo(LAST_SEQUENCE - 1))
      .when(intent, made)
      .thenRefuses('SEQUENCE_EXHAUSTED'));
  it('of one level leaves the others alone', () =>
    given(reserveNumbers, upTo(LAST_SEQUENCE))
      .when({ ...intent, wanted: [{ candidacyId: id(12), level: 'JUNIOR' }] }, made)
      .thenRecordsTypes('certificate.numbers_reserved.v1'));
});

it('takes no numbers that would be none', () =>
  given(reserveNumbers)
    .when({ ...intent, institutionCode: 'Y000099080001' }, made)
    .thenRefuses('NUMBER_MALFORMED'));

it('tells each candidacy its number', () =>
  expect([...foldAll(numberSeries, [first]).held].map(([candidacy, { number }]) => [candidacy, number])).toEqual([
    [id(11), 'Y000032080001263000001'],
    [id(13), 'Y000032080001263000002'],
    [id(12), 'Y000032080001265000001'],
  ]));

describe('what the sequence goes on over', () => {
  const both = {
    ...intent,
    wanted: [
      { candidacyId: id(14), level: 'SENIOR' as const },
      { candidacyId: id(15), level: 'JUNIOR' as const },
    ],
  };
  const after = (sequenceScope: 'INSTITUTION_YEAR_LEVEL' | 'INSTITUTION_YEAR' | 'INSTITUTION', year = 2026) =>
    given(reserveNumbers, first).when({ ...both, year }, numbering({ sequenceScope }));

  it('is year and level', () =>
    after('INSTITUTION_YEAR_LEVEL').thenRecords(event(reserved('SENIOR', 3, [id(14)]), reserved('JUNIOR', 2, [id(15)]))));
  it('or the year, over all levels', () =>
    after('INSTITUTION_YEAR').thenRecords(event(reserved('SENIOR', 3, [id(14)]), reserved('JUNIOR', 4, [id(15)]))));
  it('which begins anew with the next year', () =>
    after('INSTITUTION_YEAR', 2027).thenRecords(event(reserved('SENIOR', 1, [id(14)], 1, 2027), reserved('JUNIOR', 2, [id(15)], 1, 2027))));
  it('or the institution, for ever', () =>
    after('INSTITUTION', 2027).thenRecords(event(reserved('SENIOR', 3, [id(14)], 1, 2027), reserved('JUNIOR', 4, [id(15)], 1, 2027))));
});

describe('a level without a digit', () => {
  const chief = { ...intent, wanted: [{ candidacyId: id(14), level: 'CHIEF' as const }] };

  it('has no number while the pack maps no letter', () => given(reserveNumbers).when(chief, made).thenRefuses('LEVEL_WITHOUT_CODE'));
  it('has one with the letter of the pack', () => {
    const letter = numbering({ levelCodeMap: { C: 'CHIEF' } });
    const { decision } = given(reserveNumbers).when(chief, letter);
    expect([...foldAll(numberSeries, decision as SeriesEvent[]).held.values()].map(({ number }) => number)).toEqual([
      'Y00003208000126C000001',
    ]);
  });
});

it('knows no numbering without a pack', () => given(reserveNumbers).when(intent, { pack: null }).thenRefuses('NUMBERING_UNKNOWN'));

describe('numbers given by the authority', () => {
  const allocated = (...runs: [number, number][]): SeriesEvent =>
    NumbersAllocated({
      seriesId: id(1),
      institutionCode,
      allocationId: id(20),
      region: '320000',
      documentNo: '苏鉴编〔2026〕7号',
      blocks: runs.map(([start, count]) => ({ year: 2026, level: 'SENIOR', levelCode: '3', first: start, count })),
    });
  const two = {
    ...intent,
    wanted: [
      { candidacyId: id(14), level: 'SENIOR' as const },
      { candidacyId: id(15), level: 'SENIOR' as const },
    ],
  };
  const fromAuthority = numbering({ source: 'ALLOCATED' });

  it('are taken in their order, over the edge of a block', () =>
    given(reserveNumbers, allocated([7, 1], [21, 5]))
      .when(two, fromAuthority)
      .thenRecords(event(reserved('SENIOR', 7, [id(14)]), reserved('SENIOR', 21, [id(15)]))));
  it('are enough, or one too few', () => {
    given(reserveNumbers, allocated([7, 2]))
      .when(two, fromAuthority)
      .thenRecordsTypes('certificate.numbers_reserved.v1');
    const refused = given(reserveNumbers, allocated([7, 1])).when(two, fromAuthority);
    refused.thenRefuses('NUMBERS_NOT_ALLOCATED');
    expect(refused.decision).toMatchObject({ params: { wanted: 2, left: 1 } });
  });
  it('are each taken once', () =>
    given(reserveNumbers, allocated([7, 2]), event(reserved('SENIOR', 7, [id(11)])))
      .when(two, fromAuthority)
      .thenRefuses('NUMBERS_NOT_ALLOCATED'));
  it('invariant 24: generated and given numbers share one uniqueness rule', () =>
    given(reserveNumbers, allocated([1, 30]))
      .when(two, made)
      .thenRecords(event(reserved('SENIOR', 31, [id(14), id(15)]))));
});
