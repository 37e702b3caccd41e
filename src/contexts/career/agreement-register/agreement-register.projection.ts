import { on, projection } from '../../../projecting/projection';
import { ApprenticePromoted, CohortOpened, MentorAgreementAssessed, MentorAgreementEnded, MentorAgreementSigned } from '../mentor.events';
import { CohortRow, MentorAgreementRow } from './agreement-register.entity';

const NOT_YET = { endReason: null, grade: null, assessedOn: null, assessedBy: null, promotions: [] } as const;

/** Mentor agreements with what became of them, and the cohorts and studios under which they were signed. */
export const agreementRegister = projection({
  name: 'career.agreement-register',
  version: 1,
  tables: [MentorAgreementRow, CohortRow],
  on: [
    on(MentorAgreementSigned, ({ data, revision, at, position }, rows) => {
      const { cohortId = null, replaces = null } = data;
      rows
        .of(MentorAgreementRow)
        .put({ ...data, ...NOT_YET, cohortId, replaces, signedPosition: String(position), revision, recordedAt: at });
    }),
    on(MentorAgreementEnded, async ({ data, revision }, rows) => {
      await rows.of(MentorAgreementRow).alter({ agreementId: data.agreementId }, { lastOn: data.lastOn, endReason: data.reason, revision });
    }),
    on(MentorAgreementAssessed, async ({ data: { agreementId, grade, assessedOn, assessedBy }, revision }, rows) => {
      await rows.of(MentorAgreementRow).alter({ agreementId }, { grade, assessedOn, assessedBy, revision });
    }),
    on(ApprenticePromoted, async ({ id, data: { agreementId, toLevel, certificateId, on: from }, revision }, rows) => {
      const { promotions } = await rows.of(MentorAgreementRow).require({ agreementId });
      await rows
        .of(MentorAgreementRow)
        .alter({ agreementId }, { promotions: [...promotions, { toLevel, certificateId, on: from, eventId: id }], revision });
    }),
    on(CohortOpened, ({ data, revision, at, position }, rows) => {
      rows.of(CohortRow).put({ ...data, openedPosition: String(position), revision, recordedAt: at });
    }),
  ],
});
