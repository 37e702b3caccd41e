import { turned } from '../../../kernel/course';
import { addDays, Day } from '../../../kernel/day';
import type { Fact } from '../../../kernel/event-type';
import { beijingDayOf } from '../../../kernel/instant';
import type { RecordedFact } from '../../../ledger/recorded';
import { on, projection, Rows } from '../../../projecting/projection';
import { AppointmentRenewed, AppointmentReviewDue, AppointmentTermReviewed } from '../appointment-term.events';
import {
  AppointmentEnded,
  AppointmentFiled,
  AppointmentNoticed,
  AppointmentProposed,
  AppointmentResumed,
  AppointmentReviewed,
  AppointmentStarted,
} from '../career.events';
import { withInterruption } from '../interruption';
import { AppointmentObjectionRaised, AppointmentObjectionResolved } from '../nomination-objection.events';
import { AppointmentRow, AppointmentStep, ObjectionMade } from './appointment-register.entity';

const stepOf = ({ id, at }: RecordedFact, state: string): AppointmentStep => ({ state, eventId: id, recordedAt: at });
const NOT_YET = {
  review: null,
  notice: null,
  receiptNo: null,
  fromOn: null,
  termFromOn: null,
  termEndsOn: null,
  lastOn: null,
  endReason: null,
  interruptions: [],
} as const;
const NONE_MADE = { termReviews: [], renewals: [], reviewToldFor: null, objections: [] } as const;

type OfAppointment = RecordedFact<Fact<string, { appointmentId: string }>>;

/** A post begins and ends on days of its own; the steps before it hold from the day on which they were recorded. */
async function forward(
  rows: Rows,
  event: OfAppointment,
  state: string,
  change: Partial<AppointmentRow>,
  from = recordedOn(event),
): Promise<void> {
  const { appointmentId } = event.data;
  const { steps, course } = await rows.of(AppointmentRow).require({ appointmentId });
  await rows
    .of(AppointmentRow)
    .alter({ appointmentId }, { ...change, state, course: turned(course, state, from), steps: [...steps, stepOf(event, state)] });
}
const recordedOn = ({ at }: RecordedFact): Day => beijingDayOf(at);

const keptIn = ({ textId, version }: { readonly textId: string; readonly version: number }): ObjectionMade['text'] => ({ textId, version });

async function objectionRaised(
  { data: { appointmentId, objectionId, text, objector }, revision, at }: RecordedFact<ReturnType<typeof AppointmentObjectionRaised>>,
  rows: Rows,
): Promise<void> {
  const { objections } = await rows.of(AppointmentRow).require({ appointmentId });
  const made = {
    objectionId,
    course: turned([], 'OPEN', beijingDayOf(at)),
    text: keptIn(text),
    name: keptIn(objector.name),
    contact: keptIn(objector.contact),
    answer: null,
  };
  await rows.of(AppointmentRow).alter({ appointmentId }, { objections: [...objections, made], revision });
}

async function objectionResolved(event: RecordedFact<ReturnType<typeof AppointmentObjectionResolved>>, rows: Rows): Promise<void> {
  const {
    data: { appointmentId, objectionId, resolution, text },
    revision,
  } = event;
  const { objections } = await rows.of(AppointmentRow).require({ appointmentId });
  const decided = objections.map((each) =>
    each.objectionId === objectionId ? { ...each, course: turned(each.course, resolution, recordedOn(event)), answer: keptIn(text) } : each,
  );
  await rows.of(AppointmentRow).alter({ appointmentId }, { objections: decided, revision });
  if (resolution === 'NOMINATION_REFUSED') await forward(rows, event, 'REFUSED', {});
}

/** Nominations and posts, each with its steps. */
export const appointmentRegister = projection({
  name: 'career.appointment-register',
  version: 6,
  tables: [AppointmentRow],
  on: [
    on(AppointmentProposed, (event, rows) => {
      rows.of(AppointmentRow).put({
        ...event.data,
        conditions: event.data.conditions ?? null,
        ...NOT_YET,
        ...NONE_MADE,
        state: 'PROPOSED',
        steps: [stepOf(event, 'PROPOSED')],
        course: turned([], 'PROPOSED', recordedOn(event)),
        proposedPosition: String(event.position),
        revision: event.revision,
      });
    }),
    on(AppointmentReviewed, (event, rows) => {
      const { committee, inFavour, minutesHash } = event.data;
      return forward(rows, event, 'REVIEWED', { review: { committee, inFavour, minutesHash }, revision: event.revision });
    }),
    on(AppointmentNoticed, (event, rows) => {
      const { publishedOn, endsOn, policyPack } = event.data;
      // A notice that begins anew takes the receipt of the one before with it.
      return forward(rows, event, 'NOTICED', { notice: { publishedOn, endsOn, policyPack }, receiptNo: null, revision: event.revision });
    }),
    on(AppointmentObjectionRaised, (event, rows) => objectionRaised(event, rows)),
    on(AppointmentObjectionResolved, (event, rows) => objectionResolved(event, rows)),
    on(AppointmentFiled, (event, rows) => forward(rows, event, 'FILED', { receiptNo: event.data.receiptNo, revision: event.revision })),
    on(AppointmentStarted, (event, rows) =>
      forward(
        rows,
        event,
        'IN_POST',
        { fromOn: event.data.fromOn, termFromOn: event.data.fromOn, termEndsOn: event.data.termEndsOn },
        event.data.fromOn,
      ),
    ),
    on(AppointmentEnded, (event, rows) =>
      forward(rows, event, 'ENDED', { lastOn: event.data.lastOn, endReason: event.data.reason }, addDays(event.data.lastOn, 1)),
    ),
    on(AppointmentResumed, async (event, rows) => {
      const { appointmentId, fromOn } = event.data;
      const { lastOn, interruptions } = await rows.of(AppointmentRow).require({ appointmentId });
      return forward(
        rows,
        event,
        'IN_POST',
        { lastOn: null, endReason: null, interruptions: withInterruption(interruptions, lastOn as Day, fromOn) },
        fromOn,
      );
    }),
    on(AppointmentReviewDue, async ({ data: { appointmentId, dueOn } }, rows) => {
      await rows.of(AppointmentRow).alter({ appointmentId }, { reviewToldFor: dueOn });
    }),
    on(AppointmentTermReviewed, async ({ id, data: { appointmentId, dueOn, reviewedOn, result } }, rows) => {
      const { termReviews } = await rows.of(AppointmentRow).require({ appointmentId });
      await rows.of(AppointmentRow).alter({ appointmentId }, { termReviews: [...termReviews, { dueOn, reviewedOn, result, eventId: id }] });
    }),
    on(AppointmentRenewed, async ({ id, data: { appointmentId, fromOn, termEndsOn, documentNo } }, rows) => {
      const { renewals } = await rows.of(AppointmentRow).require({ appointmentId });
      await rows
        .of(AppointmentRow)
        .alter(
          { appointmentId },
          { termFromOn: fromOn, termEndsOn, renewals: [...renewals, { fromOn, termEndsOn, documentNo, eventId: id }] },
        );
    }),
  ],
});
