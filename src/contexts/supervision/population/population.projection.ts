import { on, projection } from '../../../projecting/projection';
import { ApprovalCompleted, BatchOpened } from '../../assessment';
import { CertificateIssued } from '../../certificate';
import { InspectableRow } from './population.entity';

/** What inspections draw from: batches that were held, which is to say approved, and certificates that were issued, whatever became of them. */
export const population = projection({
  name: 'supervision.population',
  version: 1,
  tables: [InspectableRow],
  on: [
    on(BatchOpened, ({ data: { batchId, enterpriseId, filingId, region, assessmentOn, levels } }, rows) => {
      rows
        .of(InspectableRow)
        .put({ unitId: batchId, subject: 'BATCHES', enterpriseId, filingId, region, on: assessmentOn, levels, position: null });
    }),
    on(ApprovalCompleted, async ({ data: { batchId }, position }, rows) => {
      const { position: first } = await rows.of(InspectableRow).require({ unitId: batchId });
      // Results that went back and were approved anew do not make another batch of it.
      if (first === null) await rows.of(InspectableRow).alter({ unitId: batchId }, { position: String(position) });
    }),
    on(CertificateIssued, ({ data: { certificateId, enterpriseId, filingId, region, issuedOn, level }, position }, rows) => {
      rows.of(InspectableRow).put({
        unitId: certificateId,
        subject: 'CERTIFICATES',
        enterpriseId,
        filingId,
        region,
        on: issuedOn,
        levels: [level],
        position: String(position),
      });
    }),
  ],
});
