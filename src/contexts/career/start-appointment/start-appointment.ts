import { addDays, addMonths, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { PostLevel, rank } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { PolicyPack, ResolvedPack } from '../../catalogue';
import { areOnePerson, Employment } from '../../workforce';
import { Appointment, isNominationOf, Nomination, openObjectionsOf } from '../appointment';
import { BasisEvidence, basisFault, BasisNo, relatedOn } from '../appointment-basis';
import { isInOccupation } from '../appointment-conditions';
import { Career, career, isOut } from '../career';
import { AppointmentEnded, AppointmentStarted, CareerEvent } from '../career.events';
import { isInPost, overlaps, Post } from '../post';

export interface StartAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  /** In whose career the post begins: the record that is kept, where several are the person nominated. */
  readonly workerId: Uuid;
  readonly fromOn: Day;
}
interface Evidence extends BasisEvidence {
  readonly nomination: Appointment;
  readonly pack: ResolvedPack | null;
  /** The careers of the person's other records, as one; absent where there is none, and from decisions made before they were asked. */
  readonly others?: Career;
  /**
   * Others of the enterprise who are in post at the level on the first day; asked where the pack limits them. From a read model that
   * has reached the head of the log: two who begin in the same moment may both find the last place free, and people see it.
   */
  readonly inPost?: number;
  /** Where the post has conditions, the worker must still be in the occupation; absent from decisions made before that was asked (ADR 98). */
  readonly employment?: Employment;
}
type NotReady =
  | 'APPOINTMENT_OUT_OF_ORDER'
  | 'APPOINTMENT_OBJECTION_OPEN'
  | 'APPOINTMENT_UNDER_NOTICE'
  | 'APPOINTMENT_RECEIPT_MISSING'
  | 'APPOINTMENT_POLICY_MISSING';
type No =
  | 'NOT_FOUND'
  | NotReady
  | BasisNo
  | 'APPOINTMENT_NOT_IN_OCCUPATION'
  | 'APPOINTMENT_QUOTA_FULL'
  | 'APPOINTMENT_STARTED_BEFORE'
  | 'APPOINTMENT_OVERLAPS';

/**
 * A worker takes up a post. The fact stands in the worker's career stream, not in the nomination's: "no two posts of one
 * person in one occupation" is a rule about the person, so the person's revision must guard it. With one stream there is
 * no moment between two appends in which two posts could begin; special grade to chief is one append as well.
 *
 * The nomination and the basis are read from other streams. A nomination only moves forward: objections to it are taken until its
 * notice is over, and posts begin after that. A certificate may be
 * annulled meanwhile: the annulment reaches this same stream, either before, and is seen here, or after, and ends the post.
 * It is the career of the record that is kept, where every annulment of any record's certificate arrives. A post that began
 * under another record before they were joined stands in that one's stream and only ends: it is evidence, and can block.
 */
export const startAppointment = rule<Career, CareerEvent, StartAppointment, Evidence, No>({
  name: 'career.start-appointment',
  version: 1,
  fold: career,
  decide: (
    state,
    { appointmentId, enterpriseId, workerId, fromOn },
    { nomination, pack, others = NOTHING_ELSE, inPost = 0, employment, ...basis },
    { today },
  ) => {
    if (!isNominationOf(nomination, enterpriseId) || !areOnePerson(basis.links, nomination.workerId, workerId)) return refuse('NOT_FOUND');
    const elsewhere = others.posts;
    if ([...state.posts, ...elsewhere].some((post) => post.appointmentId === appointmentId)) return refuse('APPOINTMENT_STARTED_BEFORE');
    const obstacle = notReady(nomination, pack, fromOn, today);
    if (obstacle) return obstacle;
    const { level, occupationCode, basisId } = nomination;
    if (isOut(state, basisId) || isOut(others, basisId)) return refuse('APPOINTMENT_BASIS_MISSING', { level, occupationCode });
    const fault = basisFault(nomination, basis, fromOn, pack!.pack.appointment);
    if (fault) return fault;
    if (!isStillInOccupation(nomination, employment, relatedOn(occupationCode, basis.standard, fromOn), fromOn))
      return refuse('APPOINTMENT_NOT_IN_OCCUPATION', { occupationCode, on: fromOn });
    const quota = quotaOf(pack!.pack.appointment, level);
    if (quota !== undefined && inPost >= quota) return refuse('APPOINTMENT_QUOTA_FULL', { level, quota });
    const termEndsOn = addDays(addMonths(fromOn, pack!.pack.appointment.termMonths), -1);
    const left = state.posts.filter((post) => isLeftFor(post, nomination, fromOn));
    const overlapping = [...state.posts, ...elsewhere].find(
      (post) => !left.includes(post) && post.occupationCode === occupationCode && overlaps(post, fromOn, termEndsOn),
    );
    if (overlapping) return refuse('APPOINTMENT_OVERLAPS', { appointmentId: overlapping.appointmentId, lastOn: overlapping.lastOn });
    return [
      ...left.map((post) =>
        AppointmentEnded({
          appointmentId: post.appointmentId,
          enterpriseId,
          workerId,
          level: post.level,
          lastOn: addDays(fromOn, -1),
          reason: 'PROMOTED',
        }),
      ),
      AppointmentStarted({ appointmentId, enterpriseId, workerId, level, occupationCode, fromOn, termEndsOn, basisId }),
    ];
  },
});

/** Asked of posts that have conditions. */
const isStillInOccupation = ({ ruleId }: Nomination, employment: Employment | undefined, related: ReadonlySet<string>, on: Day): boolean =>
  ruleId === null || employment === undefined || isInOccupation(employment, { related, on });

/** How many of an enterprise may hold a post at the level at a time; undefined: as many as it likes. */
export const quotaOf = ({ quota }: PolicyPack['appointment'], level: PostLevel): number | undefined =>
  (quota as Partial<Record<PostLevel, number>>)[level];

const NOTHING_ELSE: Career = career.initial;

/** Both the day of asking and the first day of the post come after the notice, and after the answer to every objection. */
function notReady(nomination: Nomination, pack: ResolvedPack | null, fromOn: Day, today: Day): Refusal<NotReady> | undefined {
  const { status, level, region, noticeEndsOn } = nomination;
  if (!noticeEndsOn || status === 'refused') return refuse('APPOINTMENT_OUT_OF_ORDER', { status });
  if (today <= noticeEndsOn || fromOn <= noticeEndsOn) return refuse('APPOINTMENT_UNDER_NOTICE', { noticeEndsOn });
  const open = openObjectionsOf(nomination).length;
  if (open > 0) return refuse('APPOINTMENT_OBJECTION_OPEN', { open });
  if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region });
  const needsReceipt = pack.pack.appointment.filingRequiredFor.includes(level);
  return needsReceipt && status !== 'filed' ? refuse('APPOINTMENT_RECEIPT_MISSING') : undefined;
}

/** Whoever takes up a higher post leaves the lower one of the same occupation the day before (handbook 3). */
const isLeftFor = (post: Post, { level, occupationCode }: Nomination, fromOn: Day): boolean =>
  rank(post.level) < rank(level) && post.occupationCode === occupationCode && post.fromOn < fromOn && isInPost(post, fromOn);
