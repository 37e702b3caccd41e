import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { RateRow, RateTableProposed } from '../allowance.events';
import { ProposeRateTable, proposeRateTable } from './propose-rate-table';

const senior: RateRow = { ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountInFen: 30_000 };
const intent = {
  tableId: id(1),
  enterpriseId: id(2),
  legalBasis: '集合〔2026〕3号',
  validFrom: day('2026-01-01'),
  validTo: null,
  rows: [senior],
} satisfies ProposeRateTable;
const proposed = RateTableProposed({ ...intent, rows: [senior], version: 1, proposedBy: OFFICER.ref });
const withRow = (row: Partial<RateRow>): ProposeRateTable => ({ ...intent, rows: [{ ...senior, ...row }] });

it('is the first version', () => given(proposeRateTable).when(intent, {}).thenRecords(proposed));
it('counts its versions', () =>
  given(proposeRateTable, proposed)
    .when(intent, {})
    .thenRecords(RateTableProposed({ ...proposed.data, version: 2 })));
it('is a person’s act', () =>
  given(proposeRateTable)
    .when(intent, {}, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('may last a single day', () =>
  given(proposeRateTable)
    .when({ ...intent, validTo: intent.validFrom }, {})
    .thenRecordsTypes('allowance.rate_table_proposed.v1'));
it('does not end before it begins', () =>
  given(proposeRateTable)
    .when({ ...intent, validTo: day('2025-12-31') }, {})
    .thenRefuses('RATE_SPAN_REVERSED'));
it.each([
  ['the same id', { ...senior, level: 'TECHNICIAN' }],
  ['the same item, level and basis', { ...senior, ruleId: 'OTHER' }],
] as const)('has no two rows of %s', (_, row) =>
  given(proposeRateTable)
    .when({ ...intent, rows: [senior, row] }, {})
    .thenRefuses('RATE_ROW_TWICE'),
);
it('has a row for a paper and one for a post of the same level', () =>
  given(proposeRateTable)
    .when({ ...intent, rows: [senior, { ...senior, ruleId: 'SK-SENIOR-POST', basis: 'APPOINTED' }] }, {})
    .thenRecordsTypes('allowance.rate_table_proposed.v1'));
it.each([
  { level: null },
  { level: 'CHIEF' },
  { level: 'SPECIAL_GRADE' },
  { level: 'APPRENTICE' },
  { basis: 'AGREEMENT' },
  { item: 'MENTOR' },
  { item: 'MENTOR', basis: 'AGREEMENT' },
  { item: 'TEAM_LEADER', level: null },
  { item: 'TEAM_LEADER', level: null, basis: 'POST', occupationGroup: 'SHORTAGE' },
  { instalmentYears: 3 },
  { item: 'ONE_OFF', basis: 'CONTEST' },
  { basis: 'CONTEST' },
  { item: 'ONE_OFF', maxRank: 3 },
  { item: 'ONE_OFF', contestTier: 'CITY' },
] as const)('has no row that nobody can be entitled to: %o', (row) =>
  given(proposeRateTable).when(withRow(row), {}).thenRefuses('RATE_ROW_BASIS_WRONG'),
);
it.each([
  { level: 'CHIEF', basis: 'APPOINTED' },
  { level: 'SENIOR_TECHNICIAN' },
  { item: 'MENTOR', level: null, basis: 'AGREEMENT' },
  { item: 'TEAM_LEADER', level: null, basis: 'POST' },
  { item: 'ONE_OFF' },
  { item: 'ONE_OFF', instalmentYears: 3 },
  { item: 'ONE_OFF', level: null, basis: 'CONTEST' },
  { item: 'ONE_OFF', level: null, basis: 'CONTEST', contestTier: 'CITY', maxRank: 3, instalmentYears: 2 },
] as const)('takes %o', (row) => given(proposeRateTable).when(withRow(row), {}).thenRecordsTypes('allowance.rate_table_proposed.v1'));

describe('groups of occupations', () => {
  const SHORTAGE = { code: 'SHORTAGE', occupations: ['6-18-01-01'] };
  const premium: RateRow = { ...senior, ruleId: 'SK-SENIOR-SHORTAGE', amountInFen: 40_000, occupationGroup: 'SHORTAGE' };
  const grouped = (groups: ProposeRateTable['groups'], rows = [senior, premium]) =>
    given(proposeRateTable).when({ ...intent, rows, groups }, {});
  it('may pay a premium beside the row for all', () =>
    grouped([SHORTAGE]).thenRecords(RateTableProposed({ ...proposed.data, rows: [senior, premium], groups: [SHORTAGE] })));
  it('are those of the table', () => {
    grouped([]).thenRefuses('RATE_GROUP_UNKNOWN');
    grouped([{ ...SHORTAGE, code: 'OTHER' }]).thenRefuses('RATE_GROUP_UNKNOWN');
  });
  it('have each occupation once, and each code once', () => {
    grouped([SHORTAGE, { code: 'OTHER', occupations: ['6-31-01-03', '6-18-01-01'] }]).thenRefuses('RATE_GROUP_OVERLAPS');
    grouped([SHORTAGE, { code: 'SHORTAGE', occupations: ['6-31-01-03'] }]).thenRefuses('RATE_GROUP_OVERLAPS');
    grouped([SHORTAGE, { code: 'OTHER', occupations: ['6-31-01-03'] }]).thenRecordsTypes('allowance.rate_table_proposed.v1');
  });
  it('have one row for the same item, level and basis', () =>
    grouped([SHORTAGE], [premium, { ...premium, ruleId: 'X' }]).thenRefuses('RATE_ROW_TWICE'));
});
