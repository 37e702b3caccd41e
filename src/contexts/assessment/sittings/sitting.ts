import type { Day } from '../../../kernel/day';
import { streamView } from '../../../kernel/evidence';
import type { Fold } from '../../../kernel/fold';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { Part } from '../terms';
import { ExaminerRole, SittingEvent, sittingEvents } from './sitting.events';

export interface Seat {
  readonly candidacyId: Uuid;
  readonly workerId: Uuid;
  readonly room: string;
}
export interface Examiner {
  readonly examinerId: Uuid;
  readonly role: ExaminerRole;
  readonly room: string;
}
export interface Room {
  readonly room: string;
  readonly seats: number;
}
export interface PlannedSitting {
  readonly status: 'scheduled' | 'held' | 'cancelled';
  readonly sittingId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly hostEnterpriseId: Uuid | null;
  readonly siteCode: string;
  readonly part: Part;
  readonly on: Day;
  readonly from: string;
  readonly until: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly levels: readonly Level[];
  readonly rooms: readonly Room[];
  readonly seated: readonly Seat[];
  readonly examiners: readonly Examiner[];
  readonly recusals: readonly { readonly examinerId: Uuid; readonly candidacyId: Uuid }[];
  readonly roomsWithPapers: readonly string[];
}
export type Sitting = { readonly status: 'none' } | PlannedSitting;

export const sitting: Fold<Sitting, SittingEvent> = {
  category: 'sitting',
  events: sittingEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'assessment.sitting_scheduled.v1') {
      const { policyPack: _pack, ...planned } = event.data;
      return { ...planned, status: 'scheduled', seated: [], examiners: [], recusals: [], roomsWithPapers: [] };
    }
    return state.status === 'none' ? state : evolvePlanned(state, event);
  },
};

function evolvePlanned(state: PlannedSitting, event: Exclude<SittingEvent, { type: 'assessment.sitting_scheduled.v1' }>): PlannedSitting {
  switch (event.type) {
    case 'assessment.candidates_seated.v1': {
      const { room, seats } = event.data;
      return { ...state, seated: [...state.seated, ...seats.map((seat) => ({ ...seat, room }))] };
    }
    case 'assessment.examiner_assigned.v1': {
      const { examinerId, role, room } = event.data;
      return { ...state, examiners: [...state.examiners, { examinerId, role, room }] };
    }
    case 'assessment.examiner_released.v1':
      return { ...state, examiners: state.examiners.filter(({ examinerId }) => examinerId !== event.data.examinerId) };
    case 'assessment.recusal_declared.v1': {
      const { examinerId, candidacyId } = event.data;
      return { ...state, recusals: [...state.recusals, { examinerId, candidacyId }] };
    }
    case 'assessment.papers_handed_over.v1':
      return { ...state, roomsWithPapers: [...state.roomsWithPapers, event.data.room] };
    case 'assessment.sitting_held.v1':
      return { ...state, status: 'held' };
    case 'assessment.sitting_cancelled.v1':
      return { ...state, status: 'cancelled' };
  }
}

/**
 * The site as a filing knows it. Codes are those of an institution's own sites, so that of a host's site is told apart by the host:
 * a row for the own site NORTH allows nothing at somebody else's.
 */
export const filedSite = ({
  enterpriseId,
  hostEnterpriseId,
  siteCode,
}: Pick<PlannedSitting, 'enterpriseId' | 'hostEnterpriseId' | 'siteCode'>): string =>
  hostEnterpriseId === null || hostEnterpriseId === enterpriseId ? siteCode : `${hostEnterpriseId}/${siteCode}`;
/** A sitting of somebody else is no sitting to the caller. */
export const isSittingOf = (state: Sitting, enterpriseId: Uuid): state is PlannedSitting =>
  state.status !== 'none' && state.enterpriseId === enterpriseId;
export const examinersIn = ({ examiners }: PlannedSitting, room: string, role: ExaminerRole): readonly Examiner[] =>
  examiners.filter((each) => each.room === room && each.role === role);
export const seatsIn = ({ seated }: PlannedSitting, room: string): readonly Seat[] => seated.filter((seat) => seat.room === room);
export const isRecused = ({ recusals }: PlannedSitting, examinerId: Uuid, candidacyId: Uuid): boolean =>
  recusals.some((each) => each.examinerId === examinerId && each.candidacyId === candidacyId);

export const sittingRecord = streamView('assessment.sitting', sitting, (state) => state);
