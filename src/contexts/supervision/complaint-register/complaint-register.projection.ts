import { Course, turned } from '../../../kernel/course';
import { addDays, Day } from '../../../kernel/day';
import { on, projection } from '../../../projecting/projection';
import { ComplaintAccepted, ComplaintAnswered, ComplaintExtended, ComplaintReceived, ComplaintRejected } from '../complaint.events';
import { ComplaintRow } from './complaint-register.entity';

/** From a day on something has its time until the last day told; the day after it is overdue without anybody's doing. */
const inTime = (
  course: Course,
  state: string,
  { from, dueOn, late }: { readonly from: Day; readonly dueOn: Day; readonly late: string },
): Course => turned(turned(course, state, from), late, addDays(dueOn, 1));

/** Complaints, whether they were taken up, and their answers; the words stay in the vault. */
export const complaintRegister = projection({
  name: 'supervision.complaint-register',
  version: 2,
  tables: [ComplaintRow],
  on: [
    on(ComplaintReceived, ({ data: { acceptDueOn = null, ...received }, position, revision }, rows) => {
      const { receivedOn: from, answerDueOn } = received;
      const untilAccepted =
        acceptDueOn === null
          ? turned([], 'RECEIVED', from)
          : inTime([], 'RECEIVED', { from, dueOn: acceptDueOn, late: 'ACCEPTANCE_OVERDUE' });
      const nothingYet = {
        decidedOn: null,
        rejectionReason: null,
        rejectionText: null,
        extendedOn: null,
        extensionText: null,
        answerText: null,
        outcome: null,
        answeredOn: null,
        documentNo: null,
      };
      rows.of(ComplaintRow).put({
        ...received,
        acceptDueOn,
        ...nothingYet,
        course: turned(untilAccepted, 'OVERDUE', addDays(answerDueOn, 1)),
        receivedPosition: String(position),
        revision,
      });
    }),
    on(ComplaintAccepted, async ({ data: { complaintId, acceptedOn, answerDueOn }, revision }, rows) => {
      const { course } = await rows.of(ComplaintRow).require({ complaintId });
      const handled = inTime(course, 'ACCEPTED', { from: acceptedOn, dueOn: answerDueOn, late: 'OVERDUE' });
      await rows.of(ComplaintRow).alter({ complaintId }, { decidedOn: acceptedOn, answerDueOn, course: handled, revision });
    }),
    on(ComplaintRejected, async ({ data: { complaintId, reasonCode, rejectedOn, documentNo, text }, revision }, rows) => {
      const { course } = await rows.of(ComplaintRow).require({ complaintId });
      const rejected = { decidedOn: rejectedOn, rejectionReason: reasonCode, rejectionText: text, documentNo };
      await rows.of(ComplaintRow).alter({ complaintId }, { ...rejected, course: turned(course, 'REJECTED', rejectedOn), revision });
    }),
    on(ComplaintExtended, async ({ data: { complaintId, extendedOn, answerDueOn, text }, revision }, rows) => {
      const { course } = await rows.of(ComplaintRow).require({ complaintId });
      const extended = inTime(course, 'ACCEPTED', { from: extendedOn, dueOn: answerDueOn, late: 'OVERDUE' });
      await rows.of(ComplaintRow).alter({ complaintId }, { extendedOn, answerDueOn, extensionText: text, course: extended, revision });
    }),
    on(ComplaintAnswered, async ({ data: { complaintId, outcome, answeredOn, documentNo, text }, revision }, rows) => {
      const { course } = await rows.of(ComplaintRow).require({ complaintId });
      await rows
        .of(ComplaintRow)
        .alter(
          { complaintId },
          { outcome, answeredOn, documentNo, answerText: text, course: turned(course, 'ANSWERED', answeredOn), revision },
        );
    }),
  ],
});
