import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { RateTableAdopted, RateTableProposed } from '../allowance.events';
import { adoptRateTable } from './adopt-rate-table';

const table = {
  tableId: id(1),
  enterpriseId: id(2),
  version: 1,
  legalBasis: '集合〔2026〕3号',
  validFrom: day('2026-01-01'),
  validTo: null,
  rows: [{ ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountInFen: 30_000 } as const],
};
const proposed = RateTableProposed({ ...table, proposedBy: OFFICER.ref });
const adopted = RateTableAdopted(table);
const later = [RateTableProposed({ ...table, version: 2, proposedBy: OFFICER.ref }), RateTableAdopted({ ...table, version: 2 })];
const intent = { tableId: id(1), version: 1 };
const bySecond = { actor: SECOND_PERSON };

it('adopts what was proposed', () => given(adoptRateTable, proposed).when(intent, {}, bySecond).thenRecords(adopted));
it('is another person’s act', () =>
  given(adoptRateTable, proposed).when(intent, {}, { actor: OFFICER }).thenRefuses('SECOND_PERSON_REQUIRED'));
it('is never a system’s act', () =>
  given(adoptRateTable, proposed)
    .when(intent, {}, { actor: { ...SECOND_PERSON, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('knows only proposed versions', () =>
  given(adoptRateTable, proposed)
    .when({ ...intent, version: 2 }, {}, bySecond)
    .thenRefuses('NOT_FOUND'));
it('adopts once', () => given(adoptRateTable, proposed, adopted).when(intent, {}, bySecond).thenRefuses('RATE_TABLE_ADOPTED_BEFORE'));
it('adopts nothing that a later version has overtaken', () =>
  given(adoptRateTable, proposed, ...later)
    .when(intent, {}, bySecond)
    .thenRefuses('RATE_TABLE_OVERTAKEN'));
it('adopts beside a later version that is only proposed', () =>
  given(adoptRateTable, proposed, later[0]!).when(intent, {}, bySecond).thenRecordsTypes('allowance.rate_table_adopted.v1'));
