import { on, projection } from '../../../projecting/projection';
import { EnterpriseRegistered, FilingGranted } from '../accreditation.events';
import { EnterpriseRow, FilingRow } from './enterprise-register.entity';

/** Enterprises and what they may assess. */
export const enterpriseRegister = projection({
  name: 'accreditation.enterprise-register',
  version: 2,
  tables: [EnterpriseRow, FilingRow],
  on: [
    on(EnterpriseRegistered, ({ data, revision, at }, rows) => {
      rows.of(EnterpriseRow).put({ ...data, revision, registeredAt: at });
    }),
    on(FilingGranted, async ({ data, revision, at }, rows) => {
      const { region } = await rows.of(EnterpriseRow).require({ enterpriseId: data.enterpriseId });
      const { filingId, enterpriseId, institutionCode, receiptNo, validFrom, validTo, scope } = data;
      rows.of(FilingRow).put({ filingId, enterpriseId, region, institutionCode, receiptNo, validFrom, validTo, scope, revision, recordedAt: at });
    }),
  ],
});
