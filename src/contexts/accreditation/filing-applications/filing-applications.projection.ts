import { turned } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { beijingDayOf } from '../../../kernel/instant';
import { on, projection, Rows } from '../../../projecting/projection';
import { ApplicationGranted, FilingDrafted, FilingReturned, FilingSubmitted } from '../filing-application.events';
import { FilingApplicationRow } from './filing-applications.entity';

async function becomes(rows: Rows, applicationId: string, state: string, from: Day, change: Partial<FilingApplicationRow>): Promise<void> {
  const { course } = await rows.of(FilingApplicationRow).require({ applicationId });
  await rows.of(FilingApplicationRow).alter({ applicationId }, { ...change, state, course: turned(course, state, from) });
}

/** What enterprises mean to file, and where it lies. */
export const filingApplications = projection({
  name: 'accreditation.filing-applications',
  version: 2,
  tables: [FilingApplicationRow],
  on: [
    on(FilingDrafted, async ({ data, position, revision, at }, rows) => {
      const { applicationId, enterpriseId, region, content } = data;
      const before = await rows.of(FilingApplicationRow).find({ applicationId });
      const first = {
        applicationId,
        enterpriseId,
        region,
        state: 'DRAFT',
        course: turned([], 'DRAFT', beijingDayOf(at)),
        gaps: [],
        submittedOn: null,
        filingId: null,
        receiptNo: null,
        draftedPosition: String(position),
      };
      rows.of(FilingApplicationRow).put({ ...first, ...before, content, revision, changedAt: at });
    }),
    on(FilingSubmitted, ({ data: { applicationId, submittedOn }, revision, at }, rows) =>
      becomes(rows, applicationId, 'SUBMITTED', submittedOn, { submittedOn, revision, changedAt: at }),
    ),
    on(FilingReturned, ({ data: { applicationId, gaps }, revision, at }, rows) =>
      becomes(rows, applicationId, 'RETURNED', beijingDayOf(at), { gaps, revision, changedAt: at }),
    ),
    on(ApplicationGranted, ({ data: { applicationId, filingId, receiptNo }, revision, at }, rows) =>
      becomes(rows, applicationId, 'GRANTED', beijingDayOf(at), { gaps: [], filingId, receiptNo, revision, changedAt: at }),
    ),
  ],
});
