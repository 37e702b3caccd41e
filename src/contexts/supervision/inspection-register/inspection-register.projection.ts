import { turned } from '../../../kernel/course';
import { addDays } from '../../../kernel/day';
import { on, projection, Rows } from '../../../projecting/projection';
import {
  FindingClosed,
  FindingRectificationOrdered,
  FlaggedInspectionOpened,
  InspectionClosed,
  InspectionFindingRecorded,
  InspectionOpened,
  RectificationReported,
  SampleDrawn,
  SanctionImposed,
} from '../inspection.events';
import { FLAGGED } from '../inspection';
import { FindingRow, InspectionRow } from './inspection-register.entity';

const seen = (rows: Rows, inspectionId: string, revision: number): Promise<InspectionRow> =>
  rows.of(InspectionRow).alter({ inspectionId }, { revision });

/** Inspections, what each has found, and how far it was mended. */
export const inspectionRegister = projection({
  name: 'supervision.inspection-register',
  version: 2,
  tables: [InspectionRow, FindingRow],
  on: [
    on(InspectionOpened, ({ data: { openedBy: _, openedOn, ...opened }, position, revision }, rows) => {
      rows.of(InspectionRow).put({
        ...opened,
        anomalyId: null,
        lot: null,
        findings: 0,
        isPublished: false,
        course: turned([], 'OPEN', openedOn),
        openedPosition: String(position),
        revision,
      });
    }),
    on(FlaggedInspectionOpened, ({ data: { inspectionId, region, anomalyId, openedOn }, position, revision }, rows) => {
      const unframed = { tier: null, fromOn: null, toOn: null, levels: [], documentNo: null, policyPack: null, lot: null };
      rows.of(InspectionRow).put({
        inspectionId,
        region,
        anomalyId,
        subject: FLAGGED,
        ...unframed,
        findings: 0,
        isPublished: false,
        course: turned([], 'OPEN', openedOn),
        openedPosition: String(position),
        revision,
      });
    }),
    on(SampleDrawn, async ({ data: { inspectionId, drawnOn, lot }, revision }, rows) => {
      const { course } = await seen(rows, inspectionId, revision);
      await rows.of(InspectionRow).alter({ inspectionId }, { lot, course: turned(course, 'DRAWN', drawnOn) });
    }),
    on(InspectionFindingRecorded, async ({ data: { foundOn, ...found }, position, revision }, rows) => {
      const { region, subject, findings } = await seen(rows, found.inspectionId, revision);
      await rows.of(InspectionRow).alter({ inspectionId: found.inspectionId }, { findings: findings + 1 });
      const nothingYet = { reportText: null, dueOn: null, reportedOn: null, proofs: [], sanctions: [], outcome: null };
      rows
        .of(FindingRow)
        .put({ ...found, region, subject, ...nothingYet, course: turned([], 'FOUND', foundOn), foundPosition: String(position) });
    }),
    on(FindingRectificationOrdered, async ({ data: { inspectionId, findingId, orderedOn, dueOn }, revision }, rows) => {
      await seen(rows, inspectionId, revision);
      const { course } = await rows.of(FindingRow).require({ findingId });
      // The day that was set is the last in time: the day after, it is overdue without anybody's doing.
      await rows
        .of(FindingRow)
        .alter({ findingId }, { dueOn, course: turned(turned(course, 'RECTIFYING', orderedOn), 'OVERDUE', addDays(dueOn, 1)) });
    }),
    on(RectificationReported, async ({ data: { inspectionId, findingId, reportedOn, proofs, text }, revision }, rows) => {
      await seen(rows, inspectionId, revision);
      const { course } = await rows.of(FindingRow).require({ findingId });
      await rows
        .of(FindingRow)
        .alter({ findingId }, { reportedOn, proofs, reportText: text, course: turned(course, 'REPORTED', reportedOn) });
    }),
    on(SanctionImposed, async ({ data: { inspectionId, findingId, ...sanction }, revision }, rows) => {
      await seen(rows, inspectionId, revision);
      const { sanctions } = await rows.of(FindingRow).require({ findingId });
      await rows.of(FindingRow).alter({ findingId }, { sanctions: [...sanctions, sanction] });
    }),
    on(FindingClosed, async ({ data: { inspectionId, findingId, outcome, closedOn }, revision }, rows) => {
      await seen(rows, inspectionId, revision);
      const { course } = await rows.of(FindingRow).require({ findingId });
      await rows.of(FindingRow).alter({ findingId }, { outcome, course: turned(course, 'CLOSED', closedOn) });
    }),
    on(InspectionClosed, async ({ data: { inspectionId, closedOn, isPublished }, revision }, rows) => {
      const { course } = await seen(rows, inspectionId, revision);
      await rows.of(InspectionRow).alter({ inspectionId }, { isPublished, course: turned(course, 'CLOSED', closedOn) });
    }),
  ],
});
