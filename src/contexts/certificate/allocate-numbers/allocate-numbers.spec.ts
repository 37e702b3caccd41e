import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { NATIONAL_CODES } from '../../../kernel/identifiers/certificate-number';
import { policyPackOn } from '../../catalogue';
import { NumbersAllocated, NumbersReserved, NumberVoided, SeriesEvent } from '../certificate.events';
import { AllocateNumbers, allocateNumbers, Block } from './allocate-numbers';
import { blocksOfList } from './listed-numbers';

const institutionCode = 'Y000032990001';
const pack = policyPackOn('329900', day('2026-12-07'))!;
const block = (first: number, count: number, level: Block['level'] = 'SENIOR'): Block => ({ year: 2026, level, first, count });
const intent: AllocateNumbers = {
  seriesId: id(1),
  institutionCode,
  allocationId: id(20),
  region: '329900',
  documentNo: '苏鉴编〔2026〕7号',
  blocks: [block(1, 200)],
};
const allocated = (...blocks: readonly (Block & { levelCode: string })[]): SeriesEvent =>
  NumbersAllocated({ ...intent, blocks: [...blocks] });
const allocate = (blocks: readonly Block[], ...history: SeriesEvent[]) =>
  given(allocateNumbers, ...history).when({ ...intent, blocks }, { pack });
const first = allocated({ ...block(1, 200), levelCode: '3' });

it('keeps the blocks with the code of their level', () => allocate([block(1, 200)]).thenRecords(first));
it('goes on after the highest', () => allocate([block(201, 1)], first).thenRecordsTypes('certificate.numbers_allocated.v1'));
it('of another level stands beside', () => allocate([block(1, 200, 'JUNIOR')], first).thenRecordsTypes('certificate.numbers_allocated.v1'));
it('gives no number twice', () => {
  allocate([block(200, 1)], first).thenRefuses('NUMBER_TAKEN');
  allocate([block(5, 2), block(6, 1)]).thenRefuses('NUMBER_TAKEN');
});
it('invariant 24: a number taken in one tenant is never given to another, also after it was voided', () => {
  const reserved = NumbersReserved({
    seriesId: id(1),
    institutionCode,
    batchId: id(2),
    ranges: [{ year: 2026, level: 'SENIOR', first: 1, count: 1, candidacyIds: [id(11)] }],
    enterpriseId: id(3),
    region: '329901',
  });
  const voided = NumberVoided({
    seriesId: id(1),
    batchId: id(2),
    candidacyId: id(11),
    number: `${institutionCode}263000001`,
    reasonCode: 'NOT_ISSUED',
  });
  allocate([block(1, 1)], reserved).thenRefuses('NUMBER_TAKEN');
  allocate([block(1, 1)], reserved, voided).thenRefuses('NUMBER_TAKEN');
});
it('ends at 999999', () => {
  allocate([block(999_999, 1)]).thenRecordsTypes('certificate.numbers_allocated.v1');
  allocate([block(999_999, 2)]).thenRefuses('NUMBER_MALFORMED');
});
it('takes no institution that would make no number', () =>
  given(allocateNumbers)
    .when({ ...intent, institutionCode: 'Y000099080001' }, { pack })
    .thenRefuses('NUMBER_MALFORMED'));
it('takes those of a category and a province that the authority added', () => {
  const numbering = { ...pack.pack.numbering, extraCategories: ['J'], extraProvinces: ['66'] };
  const added = (code: string) =>
    given(allocateNumbers).when({ ...intent, institutionCode: code }, { pack: { ...pack, pack: { ...pack.pack, numbering } } });
  added('J000066080001').thenRecordsTypes('certificate.numbers_allocated.v1');
  added('K000066080001').thenRefuses('NUMBER_MALFORMED');
  expect(blocksOfList('J000066080001', ['J000066080001263000012'], numbering)).toEqual([block(12, 1)]);
});
it('takes at most 1,000 runs at a time', () => {
  const runs = (count: number) => Array.from({ length: count }, (_, index) => block(2 * index + 1, 1));
  allocate(runs(1_000)).thenRecordsTypes('certificate.numbers_allocated.v1');
  allocate(runs(1_001)).thenRefuses('NUMBERS_TOO_SCATTERED');
});
it('needs a code for the level', () => {
  allocate([block(1, 1, 'SPECIAL_GRADE')]).thenRecords(allocated({ ...block(1, 1, 'SPECIAL_GRADE'), levelCode: 'T' }));
  allocate([block(1, 1, 'APPRENTICE')]).thenRefuses('LEVEL_WITHOUT_CODE');
});
it('is for regions whose authority gives numbers', () => {
  given(allocateNumbers)
    .when(intent, { pack: policyPackOn('320800', day('2026-12-07'))! })
    .thenRefuses('NUMBERS_MADE_HERE');
  given(allocateNumbers).when(intent, { pack: null }).thenRefuses('NUMBERS_MADE_HERE');
});

describe('a list of whole numbers', () => {
  it('is the runs that it makes', () =>
    expect(
      blocksOfList(
        institutionCode,
        [`${institutionCode}263000012`, `${institutionCode}263000011`, `${institutionCode}264000001`, `${institutionCode}26T000003`],
        { ...NATIONAL_CODES, levelCodeMap: { T: 'SPECIAL_GRADE' } },
      ),
    ).toEqual([block(11, 2), block(1, 1, 'INTERMEDIATE'), block(3, 1, 'SPECIAL_GRADE')]));
  it.each([
    ['Y000032990002263000012', 'INSTITUTION'],
    [`${institutionCode}26T000003`, 'LEVEL'],
    [`${institutionCode}263000000`, 'SEQUENCE'],
  ])('refuses %s: %s', (number, reason) =>
    expect(blocksOfList(institutionCode, [number], NATIONAL_CODES)).toEqual({
      refused: 'NUMBER_MALFORMED',
      params: { institutionCode, reason },
    }),
  );
});
