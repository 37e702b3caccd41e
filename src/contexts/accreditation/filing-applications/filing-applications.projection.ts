import { on, projection } from '../../../projecting/projection';
import { ApplicationGranted, FilingDrafted, FilingReturned, FilingSubmitted } from '../filing-application.events';
import { FilingApplicationRow } from './filing-applications.entity';

/** What enterprises mean to file, and where it lies. */
export const filingApplications = projection({
  name: 'accreditation.filing-applications',
  version: 1,
  tables: [FilingApplicationRow],
  on: [
    on(FilingDrafted, async ({ data, position, revision, at }, rows) => {
      const { applicationId, enterpriseId, region, content } = data;
      const before = await rows.of(FilingApplicationRow).find({ applicationId });
      const first = { applicationId, enterpriseId, region, state: 'DRAFT', gaps: [], submittedOn: null, filingId: null, receiptNo: null, draftedPosition: String(position) };
      rows.of(FilingApplicationRow).put({ ...first, ...before, content, revision, changedAt: at });
    }),
    on(FilingSubmitted, async ({ data, revision, at }, rows) => {
      await rows.of(FilingApplicationRow).alter({ applicationId: data.applicationId }, { state: 'SUBMITTED', submittedOn: data.submittedOn, revision, changedAt: at });
    }),
    on(FilingReturned, async ({ data, revision, at }, rows) => {
      await rows.of(FilingApplicationRow).alter({ applicationId: data.applicationId }, { state: 'RETURNED', gaps: data.gaps, revision, changedAt: at });
    }),
    on(ApplicationGranted, async ({ data, revision, at }, rows) => {
      const { applicationId, filingId, receiptNo } = data;
      await rows.of(FilingApplicationRow).alter({ applicationId }, { state: 'GRANTED', gaps: [], filingId, receiptNo, revision, changedAt: at });
    }),
  ],
});
