import { DecisionRule, Moment, rule } from '../../../../kernel/decision';
import { Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { Filing } from '../../../accreditation';
import type { ResolvedPack } from '../../../catalogue';
import { byPerson, Links } from '../../mentorship-conflict';
import { scopeFault, scopeFaultAt, ScopeNo } from '../../scope';
import { busyFault, Duty } from '../assign-examiner/assign-examiner';
import { examinersIn, filedSite, isSittingOf, PlannedSitting, seatsIn, Sitting, sitting } from '../sitting';
import { EXAMINER_ROLES, SittingEvent, SittingHeld } from '../sitting.events';
import { roomFault, StaffingNo } from '../staffing';
import { notWaitingFault, NotWaitingNo, OfBatch } from '../waiting';

export interface HoldSitting {
  readonly sittingId: Uuid;
  readonly enterpriseId: Uuid;
}
export interface HoldSittingEvidence extends OfBatch, Links {
  readonly filing: Filing;
  /** Of the day of the sitting. */
  readonly policy: ResolvedPack | null;
  /** Of every examiner of this sitting, on its day. */
  readonly duties: readonly Duty[];
}
type No =
  | 'NOT_FOUND'
  | NotWaitingNo
  | 'SITTING_NOT_YET'
  | 'SITTING_EMPTY'
  | 'POLICY_PACK_UNKNOWN'
  | 'EXAMINER_BUSY'
  | 'SITE_NOT_IN_SCOPE'
  | StaffingNo
  | ScopeNo;
type Holding = DecisionRule<Sitting, SittingEvent, HoldSitting, HoldSittingEvidence, No>;

/**
 * A sitting took place as planned. Filing and scope are those of its day, as they are known now: a suspension that reached
 * back to it, or came after the planning, is met here. The staffing numbers of the policy are asked room by room, by person:
 * two records of one person are one assessor.
 */
export const holdSitting: Holding = rule({
  name: 'assessment.hold-sitting',
  version: 2,
  fold: sitting,
  decide: (...asked) => held(true, ...asked),
});
/** Before rows of the scope were held to their sites; to explain what was recorded then. */
export const holdSittingAnywhere: Holding = rule({ ...holdSitting, version: 1, decide: (...asked) => held(false, ...asked) });

function held(
  asksSite: boolean,
  state: Sitting,
  { sittingId, enterpriseId }: HoldSitting,
  { filing, policy, duties, links, hostLinks, ...of }: HoldSittingEvidence,
  { today }: Moment,
): readonly SittingEvent[] | Refusal<No> {
  if (!isSittingOf(state, enterpriseId)) return refuse('NOT_FOUND');
  if (state.status === 'held') return [];
  const notWaiting = notWaitingFault(state, of);
  if (notWaiting) return notWaiting;
  if (today < state.on) return refuse('SITTING_NOT_YET', { on: state.on });
  if (state.seated.length === 0) return refuse('SITTING_EMPTY');
  if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: state.region });
  const people = {
    ...state,
    examiners: state.rooms.flatMap(({ room }) =>
      EXAMINER_ROLES.flatMap((role) => byPerson({ links, hostLinks }, examinersIn(state, room, role))),
    ),
  };
  const fault = scopeFaultOf(state, filing, asksSite) ?? busyFault(state, duties) ?? staffingFault(people, policy);
  if (fault) return fault;
  return [
    SittingHeld({ sittingId, batchId: state.batchId, enterpriseId, heldOn: state.on, rooms: roomsOf(people), policyPack: policy.ref }),
  ];
}

function scopeFaultOf(planned: PlannedSitting, filing: Filing, asksSite: boolean): Refusal<No> | undefined {
  const { levels, occupationCode, trade, on } = planned;
  return levels
    .map((level) => ({ occupationCode, trade, level }))
    .map((subject) => (asksSite ? scopeFaultAt(filedSite(planned), filing, subject, on) : scopeFault(filing, subject, on)))
    .find((fault) => fault !== undefined);
}

const staffingFault = (state: PlannedSitting, { pack }: ResolvedPack): Refusal<StaffingNo> | undefined =>
  state.rooms.map(({ room }) => roomFault(state, room, pack.staffing)).find((fault) => fault !== undefined);

/** Rooms in which somebody sat. */
const roomsOf = (state: PlannedSitting) =>
  state.rooms
    .map(({ room }) => ({
      room,
      candidates: seatsIn(state, room).length,
      invigilators: examinersIn(state, room, 'INVIGILATOR').length,
      assessors: examinersIn(state, room, 'ASSESSOR').length,
    }))
    .filter(({ candidates }) => candidates > 0);
