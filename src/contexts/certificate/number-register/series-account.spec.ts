import { id } from '../../../../test/support/stories/given';
import { instant } from '../../../kernel/instant';
import { NumbersAllocated, NumbersReserved, NumberVoided, SeriesEvent } from '../certificate.events';
import { accountOf } from './series-account';

const institutionCode = 'Y000032080001';
const at = instant('2026-12-08T01:00:00.000000Z');
const account = (...facts: readonly SeriesEvent[]) => accountOf(facts.map((fact, index) => ({ id: id(500 + index), at, fact })));
const reserved = (first: number, candidacies: number[]) =>
  NumbersReserved({
    seriesId: id(1),
    institutionCode,
    batchId: id(2),
    ranges: [{ year: 2026, level: 'SENIOR', first, count: candidacies.length, candidacyIds: candidacies.map(id) }],
    enterpriseId: id(3),
    region: '320803',
  });
const voided = NumberVoided({
  seriesId: id(1),
  batchId: id(2),
  candidacyId: id(12),
  number: `${institutionCode}263000002`,
  reasonCode: 'NOT_ISSUED',
});
const given = NumbersAllocated({
  seriesId: id(1),
  institutionCode,
  allocationId: id(20),
  region: '320000',
  documentNo: '苏鉴编〔2026〕7号',
  blocks: [{ year: 2026, level: 'SENIOR', levelCode: '3', first: 5, count: 3 }],
});
const SENIOR = { year: 2026, level: 'SENIOR' };

it('explains every gap by the event that made it', () =>
  expect(account(reserved(1, [11, 12, 13]), voided)).toEqual({
    levels: [{ ...SENIOR, highest: 3, reserved: 3, voided: 1, givenUnused: 0, neverGiven: 0 }],
    gaps: [
      {
        number: `${institutionCode}263000002`,
        reasonCode: 'NOT_ISSUED',
        candidacyId: id(12),
        batchId: id(2),
        eventId: id(501),
        recordedAt: at,
      },
    ],
  }));
it('tells what the authority gave and nobody took, and what it never gave', () =>
  expect(account(given, reserved(5, [14])).levels).toEqual([
    { ...SENIOR, highest: 7, reserved: 1, voided: 0, givenUnused: 2, neverGiven: 4 },
  ]));
it('is empty where nothing was', () => expect(account()).toEqual({ levels: [], gaps: [] }));
