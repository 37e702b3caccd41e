import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { calendarNamed, noticeEndsOn, ResolvedPack } from '../catalogue';
import { AppointmentNoticed } from './career.events';

/** A nomination goes on public notice today. The end is computed once, from the calendar of the pack, and frozen (decision 10). */
export function noticeOf(
  { appointmentId, region }: { readonly appointmentId: Uuid; readonly region: string },
  pack: ResolvedPack | null,
  today: Day,
): ReturnType<typeof AppointmentNoticed> | Refusal<'APPOINTMENT_POLICY_MISSING'> {
  const calendar = pack && calendarNamed(pack.pack.notice.calendar);
  if (!pack || !calendar) return refuse('APPOINTMENT_POLICY_MISSING', { region });
  const { workingDays, countPublicationDay } = pack.pack.notice;
  return AppointmentNoticed({
    appointmentId,
    publishedOn: today,
    endsOn: noticeEndsOn(today, workingDays, calendar, countPublicationDay),
    policyPack: pack.ref,
  });
}
