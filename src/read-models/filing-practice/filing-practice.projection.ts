import { ApprovalCompleted, BatchCancelled, BatchOpened, NoticeClosed, ObjectionResolved } from '../../contexts/assessment';
import { CertificateAnnulled, CertificateIssued } from '../../contexts/certificate';
import { beijingDayOf } from '../../kernel/instant';
import { on, projection } from '../../projecting/projection';
import { PractisedBatchRow, PractisedCertificateRow, PractisedFactRow } from './filing-practice.entity';

const UPHELD = 'UPHELD';

/** What was done under each filing, as the contexts that did it say: what renewals and score cards are judged by. */
export const filingPractice = projection({
  name: 'filing-practice',
  version: 2,
  tables: [PractisedBatchRow, PractisedFactRow, PractisedCertificateRow],
  on: [
    on(BatchOpened, ({ data: { batchId, filingId, enterpriseId, region, assessmentOn } }, rows) => {
      rows.of(PractisedBatchRow).put({ batchId, filingId, enterpriseId, region, assessmentOn, isApproved: false, isOver: false });
    }),
    on(ApprovalCompleted, async ({ data: { batchId } }, rows) => {
      await rows.of(PractisedBatchRow).alter({ batchId }, { isApproved: true });
    }),
    on(BatchCancelled, async ({ data: { batchId } }, rows) => {
      await rows.of(PractisedBatchRow).alter({ batchId }, { isOver: true });
    }),
    on(NoticeClosed, async ({ data: { batchId } }, rows) => {
      await rows.of(PractisedBatchRow).alter({ batchId }, { isOver: true });
    }),
    on(ObjectionResolved, async ({ data, at }, rows) => {
      if (data.resolution !== UPHELD) return;
      const { filingId, enterpriseId, region } = await rows.of(PractisedBatchRow).require({ batchId: data.batchId });
      rows.of(PractisedFactRow).put({ indicator: 'OBJECTIONS_UPHELD', ref: data.candidacyId, filingId, enterpriseId, region, on: beijingDayOf(at) });
    }),
    on(CertificateIssued, ({ data: { certificateId, filingId, enterpriseId, region, issuedOn } }, rows) => {
      rows.of(PractisedCertificateRow).put({ certificateId, filingId, enterpriseId, region });
      rows.of(PractisedFactRow).put({ indicator: 'CERTIFICATES_ISSUED', ref: certificateId, filingId, enterpriseId, region, on: issuedOn });
    }),
    on(CertificateAnnulled, async ({ data: { certificateId, decidedOn } }, rows) => {
      const { filingId, enterpriseId, region } = await rows.of(PractisedCertificateRow).require({ certificateId });
      rows.of(PractisedFactRow).put({ indicator: 'CERTIFICATES_ANNULLED', ref: certificateId, filingId, enterpriseId, region, on: decidedOn });
    }),
  ],
});
