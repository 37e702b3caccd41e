import { on, projection, type Rows } from '../../../projecting/projection';
import { CertificateAnnulled, CertificateIssued } from '../certificate.events';
import { CertificateReinstated, CertificateSuspended, SuspensionLifted } from '../standing.events';
import { PLACES } from './place-in-list.hash';
import { CertificateCountRow, CertificateStatusRow } from './status-list.entity';

const COUNTED = 'certificates';

/** Both written together with the checkpoint, in the order of the log. */
async function number(certificateId: string, rows: Rows): Promise<void> {
  const { count } = (await rows.of(CertificateCountRow).find({ counted: COUNTED })) ?? { count: 0 };
  rows.of(CertificateCountRow).put({ counted: COUNTED, count: count + 1 });
  rows
    .of(CertificateStatusRow)
    .put({ certificateId, list: Math.floor(count / PLACES), ordinal: count % PLACES, isAnnulled: false, isSuspended: false });
}

const alter = async (rows: Rows, certificateId: string, change: Partial<CertificateStatusRow>): Promise<void> =>
  void (await rows.of(CertificateStatusRow).alter({ certificateId }, change));

/**
 * Numbers certificates as they are issued, from the log alone: the same numbers come out whenever and wherever it is built anew. What holds of a
 * certificate is what its public record says: one that is annulled while it was suspended is both, and one that holds again is neither.
 */
export const statusLists = projection({
  name: 'certificate.status-lists',
  version: 1,
  tables: [CertificateStatusRow, CertificateCountRow],
  on: [
    on(CertificateIssued, ({ data }, rows) => number(data.certificateId, rows)),
    on(CertificateAnnulled, ({ data }, rows) => alter(rows, data.certificateId, { isAnnulled: true })),
    on(CertificateReinstated, ({ data }, rows) => alter(rows, data.certificateId, { isAnnulled: false, isSuspended: false })),
    on(CertificateSuspended, ({ data }, rows) => alter(rows, data.certificateId, { isSuspended: true })),
    on(SuspensionLifted, ({ data }, rows) => alter(rows, data.certificateId, { isSuspended: false })),
  ],
});
