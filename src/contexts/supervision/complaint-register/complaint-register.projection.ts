import { turned } from '../../../kernel/course';
import { addDays } from '../../../kernel/day';
import { on, projection } from '../../../projecting/projection';
import { ComplaintAnswered, ComplaintReceived } from '../complaint.events';
import { ComplaintRow } from './complaint-register.entity';

/** Complaints and their answers; the words stay in the vault. */
export const complaintRegister = projection({
  name: 'supervision.complaint-register',
  version: 1,
  tables: [ComplaintRow],
  on: [
    on(ComplaintReceived, ({ data: received, position, revision }, rows) => {
      const course = turned(turned([], 'RECEIVED', received.receivedOn), 'OVERDUE', addDays(received.answerDueOn, 1));
      rows.of(ComplaintRow).put({ ...received, answerText: null, outcome: null, answeredOn: null, documentNo: null, course, receivedPosition: String(position), revision });
    }),
    on(ComplaintAnswered, async ({ data: { complaintId, outcome, answeredOn, documentNo, text }, revision }, rows) => {
      const { course } = await rows.of(ComplaintRow).require({ complaintId });
      await rows.of(ComplaintRow).alter({ complaintId }, { outcome, answeredOn, documentNo, answerText: text, course: turned(course, 'ANSWERED', answeredOn), revision });
    }),
  ],
});
