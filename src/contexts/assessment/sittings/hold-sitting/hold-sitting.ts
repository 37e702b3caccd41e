import { rule } from '../../../../kernel/decision';
import { Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { Filing } from '../../../accreditation';
import type { ResolvedPack } from '../../../catalogue';
import { scopeFault } from '../../scope';
import { busyFault, Duty } from '../assign-examiner/assign-examiner';
import { examinersIn, isSittingOf, PlannedSitting, seatsIn, Sitting, sitting } from '../sitting';
import { SittingEvent, SittingHeld } from '../sitting.events';
import { roomFault, StaffingNo } from '../staffing';
import { notWaitingFault, NotWaitingNo, OfBatch } from '../waiting';

export interface HoldSitting {
  readonly sittingId: Uuid;
  readonly enterpriseId: Uuid;
}
export interface HoldSittingEvidence extends OfBatch {
  readonly filing: Filing;
  /** Of the day of the sitting. */
  readonly policy: ResolvedPack | null;
  /** Of every examiner of this sitting, on its day. */
  readonly duties: readonly Duty[];
}
type No =
  | 'NOT_FOUND' | NotWaitingNo | 'SITTING_NOT_YET' | 'SITTING_EMPTY' | 'POLICY_PACK_UNKNOWN' | 'EXAMINER_BUSY' | StaffingNo
  | 'FILING_NOT_IN_FORCE' | 'OCCUPATION_NOT_IN_SCOPE' | 'LEVEL_NOT_IN_SCOPE';

/**
 * A sitting took place as planned. Filing and scope are those of its day, as they are known now: a suspension that reached
 * back to it, or came after the planning, is met here. The staffing numbers of the policy are asked room by room.
 */
export const holdSitting = rule<Sitting, SittingEvent, HoldSitting, HoldSittingEvidence, No>({
  name: 'assessment.hold-sitting',
  version: 1,
  fold: sitting,
  decide: (state, { sittingId, enterpriseId }, { filing, policy, duties, ...of }, { today }) => {
    if (!isSittingOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status === 'held') return [];
    const notWaiting = notWaitingFault(state, of);
    if (notWaiting) return notWaiting;
    if (today < state.on) return refuse('SITTING_NOT_YET', { on: state.on });
    if (state.seated.length === 0) return refuse('SITTING_EMPTY');
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: state.region });
    const fault = scopeFaultOf(state, filing) ?? busyFault(state, duties) ?? staffingFault(state, policy);
    if (fault) return fault;
    return [SittingHeld({ sittingId, batchId: state.batchId, enterpriseId, heldOn: state.on, rooms: roomsOf(state), policyPack: policy.ref })];
  },
});

const scopeFaultOf = ({ levels, occupationCode, trade, on }: PlannedSitting, filing: Filing): Refusal<No> | undefined =>
  levels.map((level) => scopeFault(filing, { occupationCode, trade, level }, on)).find((fault) => fault !== undefined);

const staffingFault = (state: PlannedSitting, { pack }: ResolvedPack): Refusal<StaffingNo> | undefined =>
  state.rooms.map(({ room }) => roomFault(state, room, pack.staffing)).find((fault) => fault !== undefined);

/** Rooms in which somebody sat. */
const roomsOf = (state: PlannedSitting) =>
  state.rooms
    .map(({ room }) => ({
      room, candidates: seatsIn(state, room).length, invigilators: examinersIn(state, room, 'INVIGILATOR').length, assessors: examinersIn(state, room, 'ASSESSOR').length,
    }))
    .filter(({ candidates }) => candidates > 0);
