import { given, id } from '../../../../test/support/given';
import { foldAll } from '../../../kernel/fold';
import { LAST_SEQUENCE } from '../../../kernel/identifiers/certificate-number';
import { NumbersReserved, NumberVoided, SeriesEvent } from '../certificate.events';
import { numberSeries } from '../number-series';
import { reserveNumbers, ReserveNumbers } from './reserve-numbers';

const institutionCode = 'Y000032080001';
const intent: ReserveNumbers = {
  seriesId: id(1), institutionCode, batchId: id(2), year: 2026,
  wanted: [{ candidacyId: id(11), level: 'SENIOR' }, { candidacyId: id(12), level: 'JUNIOR' }, { candidacyId: id(13), level: 'SENIOR' }],
};
const reserved = (level: 'SENIOR' | 'JUNIOR', first: number, candidacyIds: ReturnType<typeof id>[], count = candidacyIds.length, year = 2026) =>
  ({ year, level, first, count, candidacyIds });
const event = (...ranges: ReturnType<typeof reserved>[]): SeriesEvent => NumbersReserved({ seriesId: id(1), institutionCode, batchId: id(2), ranges });
const first = event(reserved('SENIOR', 1, [id(11), id(13)]), reserved('JUNIOR', 1, [id(12)]));
const another = (number: number) => ({ ...intent, wanted: [{ candidacyId: id(number), level: 'SENIOR' as const }] });

it('takes one range per level in one event, in the order of approval', () => given(reserveNumbers).when(intent, {}).thenRecords(first));
it('reserves nothing twice', () => given(reserveNumbers, first).when(intent, {}).thenRecordsNothing());
it('goes on after the highest number', () => given(reserveNumbers, first).when(another(14), {}).thenRecords(event(reserved('SENIOR', 3, [id(14)]))));
it('adds only those who hold no number yet', () =>
  given(reserveNumbers, first).when({ ...intent, wanted: [...intent.wanted, { candidacyId: id(14), level: 'JUNIOR' }] }, {}).thenRecords(event(reserved('JUNIOR', 2, [id(14)]))));
it('begins anew with each year', () =>
  given(reserveNumbers, first).when({ ...another(14), year: 2027 }, {}).thenRecords(event(reserved('SENIOR', 1, [id(14)], 1, 2027))));
it('voids the number of a year that has passed before it takes another', () =>
  given(reserveNumbers, first).when({ ...another(13), year: 2027 }, {}).thenRecords(
    NumberVoided({ seriesId: id(1), batchId: id(2), candidacyId: id(13), number: 'Y000032080001263000002', reasonCode: 'YEAR_PASSED' }),
    event(reserved('SENIOR', 1, [id(13)], 1, 2027)),
  ));
it('never gives a voided number again', () =>
  given(reserveNumbers, first, NumberVoided({ seriesId: id(1), batchId: id(2), candidacyId: id(13), number: 'Y000032080001263000002', reasonCode: 'NOT_ISSUED' }))
    .when(another(13), {}).thenRecords(event(reserved('SENIOR', 3, [id(13)]))));

describe('the end of a series', () => {
  const upTo = (last: number) => event(reserved('SENIOR', 1, [], last));

  it('is 999999', () => given(reserveNumbers, upTo(LAST_SEQUENCE - 1)).when(another(14), {}).thenRecords(event(reserved('SENIOR', 999_999, [id(14)]))));
  it('refuses the next', () => given(reserveNumbers, upTo(LAST_SEQUENCE)).when(another(14), {}).thenRefuses('SEQUENCE_EXHAUSTED'));
  it('refuses a range that would cross it', () => given(reserveNumbers, upTo(LAST_SEQUENCE - 1)).when(intent, {}).thenRefuses('SEQUENCE_EXHAUSTED'));
  it('of one level leaves the others alone', () =>
    given(reserveNumbers, upTo(LAST_SEQUENCE)).when({ ...intent, wanted: [{ candidacyId: id(12), level: 'JUNIOR' }] }, {}).thenRecordsTypes('certificate.numbers_reserved.v1'));
});

it('takes no numbers that would be none', () =>
  given(reserveNumbers).when({ ...intent, institutionCode: 'Y000099080001' }, {}).thenRefuses('NUMBER_MALFORMED'));

it('tells each candidacy its number', () =>
  expect([...foldAll(numberSeries, [first]).held].map(([candidacy, { number }]) => [candidacy, number])).toEqual([
    [id(11), 'Y000032080001263000001'], [id(13), 'Y000032080001263000002'], [id(12), 'Y000032080001265000001'],
  ]));
