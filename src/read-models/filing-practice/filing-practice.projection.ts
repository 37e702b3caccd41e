import {
  ApprovalCompleted,
  BatchCancelled,
  BatchOpened,
  ExaminerAssigned,
  ExaminerReleased,
  NoticeClosed,
  ObjectionResolved,
  SittingHeld,
  SittingScheduled,
} from '../../contexts/assessment';
import { CertificateAnnulled, CertificateIssued, CertificateReinstated, UploadReported } from '../../contexts/certificate';
import { beijingDayOf } from '../../kernel/instant';
import { on, projection } from '../../projecting/projection';
import { PractisedBatchRow, PractisedCertificateRow, PractisedFactRow, PractisedSittingRow } from './filing-practice.entity';

const UPHELD = 'UPHELD';
const WITHDRAWAL = 'WITHDRAWAL';
/** 考评人员: whoever scores, and the inside supervisor (内督). To invigilate takes no such qualification. */
const QUALIFIED: readonly string[] = ['ASSESSOR', 'INSIDE_SUPERVISOR'];

/** What was done under each filing, as the contexts that did it say: what renewals and score cards are judged by. */
export const filingPractice = projection({
  name: 'filing-practice',
  version: 4,
  tables: [PractisedBatchRow, PractisedFactRow, PractisedCertificateRow, PractisedSittingRow],
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
      rows.of(PractisedFactRow).put({
        indicator: 'OBJECTIONS_UPHELD',
        ref: data.candidacyId,
        filingId,
        enterpriseId,
        region,
        on: beijingDayOf(at),
        isOverturned: false,
      });
    }),
    on(CertificateIssued, ({ data: { certificateId, filingId, enterpriseId, region, issuedOn } }, rows) => {
      rows
        .of(PractisedCertificateRow)
        .put({ certificateId, filingId, enterpriseId, region, issuedOn, isAnnulled: false, isVisible: false });
      rows
        .of(PractisedFactRow)
        .put({ indicator: 'CERTIFICATES_ISSUED', ref: certificateId, filingId, enterpriseId, region, on: issuedOn, isOverturned: false });
    }),
    on(CertificateAnnulled, async ({ data: { certificateId, decidedOn } }, rows) => {
      const { filingId, enterpriseId, region } = await rows.of(PractisedCertificateRow).alter({ certificateId }, { isAnnulled: true });
      rows.of(PractisedFactRow).put({
        indicator: 'CERTIFICATES_ANNULLED',
        ref: certificateId,
        filingId,
        enterpriseId,
        region,
        on: decidedOn,
        isOverturned: false,
      });
    }),
    on(CertificateReinstated, async ({ data: { certificateId } }, rows) => {
      await rows.of(PractisedCertificateRow).alter({ certificateId }, { isAnnulled: false });
      await rows.of(PractisedFactRow).alter({ indicator: 'CERTIFICATES_ANNULLED', ref: certificateId }, { isOverturned: true });
    }),
    on(UploadReported, async ({ data: { certificateId, report, state } }, rows) => {
      // What is sent says nothing yet of what is shown; a withdrawal that is confirmed is shown no more.
      if (state !== 'SENT')
        await rows.of(PractisedCertificateRow).alter({ certificateId }, { isVisible: state === 'CONFIRMED' && report !== WITHDRAWAL });
    }),
    on(SittingScheduled, async ({ data: { sittingId, batchId, on: day } }, rows) => {
      const { filingId, enterpriseId, region } = await rows.of(PractisedBatchRow).require({ batchId });
      rows.of(PractisedSittingRow).put({ sittingId, filingId, enterpriseId, region, on: day, isHeld: false, examinerIds: [] });
    }),
    on(ExaminerAssigned, async ({ data: { sittingId, examinerId, role } }, rows) => {
      if (!QUALIFIED.includes(role)) return;
      const { examinerIds } = await rows.of(PractisedSittingRow).require({ sittingId });
      await rows.of(PractisedSittingRow).alter({ sittingId }, { examinerIds: [...new Set([...examinerIds, examinerId])] });
    }),
    on(ExaminerReleased, async ({ data: { sittingId, examinerId } }, rows) => {
      const { examinerIds } = await rows.of(PractisedSittingRow).require({ sittingId });
      await rows.of(PractisedSittingRow).alter({ sittingId }, { examinerIds: examinerIds.filter((each) => each !== examinerId) });
    }),
    on(SittingHeld, async ({ data: { sittingId } }, rows) => {
      await rows.of(PractisedSittingRow).alter({ sittingId }, { isHeld: true });
    }),
  ],
});
