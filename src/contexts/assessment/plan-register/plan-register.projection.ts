import { turned } from '../../../kernel/course';
import { on, projection } from '../../../projecting/projection';
import { BatchOpened } from '../batch.events';
import { dimensionsIn } from '../dimensions';
import { PlanAccepted, PlanFiled, PlanReturned } from '../plan.events';
import { PlanRow } from './plan-register.entity';

/** Plans, and the batch that carries each out. */
export const planRegister = projection({
  name: 'assessment.plan-register',
  version: 2,
  tables: [PlanRow],
  on: [
    on(PlanFiled, async ({ data, position, revision }, rows) => {
      const { planId, enterpriseId, region, filingId, planNo, path, assessmentOn, subjects, filedOn } = data;
      const earlier = await rows.of(PlanRow).find({ planId });
      rows.of(PlanRow).put({
        planId,
        enterpriseId,
        region,
        filingId,
        planNo,
        path,
        assessmentOn,
        subjects,
        dimensions: dimensionsIn(data),
        state: 'FILED',
        course: turned(earlier?.course ?? [], 'FILED', filedOn),
        filedOn,
        answeredOn: null,
        receiptNo: null,
        gaps: [],
        returnText: null,
        batchId: null,
        filedPosition: earlier?.filedPosition ?? String(position),
        revision,
      });
    }),
    on(PlanReturned, async ({ data: { planId, gaps, text, returnedOn }, revision }, rows) => {
      const returnText = text && { textId: text.textId, version: text.version };
      const { course } = await rows.of(PlanRow).require({ planId });
      await rows
        .of(PlanRow)
        .alter(
          { planId },
          { state: 'RETURNED', course: turned(course, 'RETURNED', returnedOn), gaps, returnText, answeredOn: returnedOn, revision },
        );
    }),
    on(PlanAccepted, async ({ data: { planId, receiptNo, acceptedOn }, revision }, rows) => {
      const { course } = await rows.of(PlanRow).require({ planId });
      await rows
        .of(PlanRow)
        .alter(
          { planId },
          { state: 'ACCEPTED', course: turned(course, 'ACCEPTED', acceptedOn), receiptNo, answeredOn: acceptedOn, revision },
        );
    }),
    on(BatchOpened, async ({ data: { batchId, planId } }, rows) => {
      if (planId !== undefined) await rows.of(PlanRow).alter({ planId }, { batchId });
    }),
  ],
});
