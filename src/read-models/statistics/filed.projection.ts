import {
  EnterpriseRegistered,
  FilingCancelled,
  FilingGranted,
  FilingReinstated,
  FilingSuspended,
  FilingWithdrawn,
  HeadcountDeclared,
  RenewalGranted,
} from '../../contexts/accreditation';
import { addDays, Day, earlier } from '../../kernel/day';
import { on, Reaction, Rows } from '../../projecting/projection';
import { StatEnterpriseRow, StatFilingRow, StatHeadcountRow } from './filed.entity';
import { amend, turn } from './turn-history';

/** No filing any more from a day on. */
async function endsFrom(rows: Rows, filingId: string, from: Day): Promise<void> {
  await rows.historyOf(StatFilingRow).clear({ filingId }, { from });
}

const filings: readonly Reaction[] = [
  on(FilingGranted, async ({ data: { filingId, enterpriseId, validFrom, validTo, chainCode, clusterCode, programmeCode } }, rows) => {
    const { region } = await rows.of(StatEnterpriseRow).require({ enterpriseId });
    const said = {
      filingId,
      enterpriseId,
      region,
      chain: chainCode ?? null,
      cluster: clusterCode ?? null,
      programme: programmeCode ?? null,
    };
    await rows
      .historyOf(StatFilingRow)
      .put({ ...said, suspensionId: null, lastOn: validTo }, { from: validFrom, until: addDays(validTo, 1) });
  }),
  // The days after the former end are new; those before it are not near their end any more.
  on(RenewalGranted, async ({ data: { filingId, decidedOn, formerValidTo, validTo } }, rows) => {
    const filing = rows.historyOf(StatFilingRow);
    await turn(filing, { filingId }, {}, { from: addDays(formerValidTo, 1), until: addDays(validTo, 1) });
    await amend(filing, { filingId }, { lastOn: validTo }, earlier(decidedOn, addDays(formerValidTo, 1)));
  }),
  // A suspension of single rows leaves the filing itself in force.
  on(FilingSuspended, async ({ data: { filingId, suspensionId, rows: ofScope, fromOn } }, rows) => {
    if (ofScope === null) await amend(rows.historyOf(StatFilingRow), { filingId }, { suspensionId }, fromOn);
  }),
  on(FilingReinstated, ({ data: { filingId, suspensionId, fromOn } }, rows) =>
    amend(rows.historyOf(StatFilingRow), { filingId }, { suspensionId: null }, fromOn, (row) => row.suspensionId === suspensionId),
  ),
  on(FilingWithdrawn, ({ data: { filingId, withdrawnOn } }, rows) => endsFrom(rows, filingId, withdrawnOn)),
  on(FilingCancelled, ({ data: { filingId, cancelledOn } }, rows) => endsFrom(rows, filingId, cancelledOn)),
];

export const filed: readonly Reaction[] = [
  on(EnterpriseRegistered, ({ data: { enterpriseId, region } }, rows) => {
    rows.of(StatEnterpriseRow).put({ enterpriseId, region });
  }),
  ...filings,
  on(HeadcountDeclared, async ({ data: { enterpriseId, region, on: day, employees } }, rows) => {
    const headcounts = rows.historyOf(StatHeadcountRow);
    const next = (await headcounts.believed({ enterpriseId })).find(({ validFrom }) => validFrom > day);
    await headcounts.put({ enterpriseId, region, employees }, { from: day, until: next?.validFrom ?? null });
  }),
];
