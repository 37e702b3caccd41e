import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { PostLevel } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { AppointmentEvent, appointmentEvents, AppointmentProposed } from './career.events';
import type { OBJECTION_RESOLUTIONS } from './nomination-objection.events';

export type Above = NonNullable<ReturnType<typeof AppointmentProposed>['data']['above']>;
/** Words in the vault. */
export interface TextKept {
  readonly textId: Uuid;
  readonly version: number;
  readonly commitment: string;
}
export interface NominationObjection {
  readonly objectionId: Uuid;
  readonly status: 'OPEN' | (typeof OBJECTION_RESOLUTIONS)[number];
}
/** A nomination on its way to a post; each step comes once, in this order, but a notice may begin anew. */
export interface Nomination {
  readonly status: 'proposed' | 'reviewed' | 'noticed' | 'filed' | 'refused';
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly workerId: Uuid;
  readonly level: PostLevel;
  readonly occupationCode: string;
  readonly basisId: Uuid;
  /** The rule set whose conditions it was to meet; null: none. */
  readonly ruleId: string | null;
  /** Given where the post stands above the certificate. */
  readonly above: Above | null;
  readonly votes: { readonly committee: number; readonly inFavour: number } | null;
  /** Last day of the public notice, frozen when it was published. */
  readonly noticeEndsOn: Day | null;
  readonly objections: readonly NominationObjection[];
}
export type Appointment = { readonly status: 'none' } | Nomination;

export const appointment: Fold<Appointment, AppointmentEvent> = {
  category: 'appointment',
  events: appointmentEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'career.appointment_proposed.v1') return proposed(event.data);
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'career.appointment_reviewed.v1':
        return { ...state, status: 'reviewed', votes: { committee: event.data.committee, inFavour: event.data.inFavour } };
      case 'career.appointment_noticed.v1':
        return { ...state, status: 'noticed', noticeEndsOn: event.data.endsOn };
      case 'career.appointment_filed.v1':
        return { ...state, status: 'filed' };
      case 'career.appointment_objection_raised.v1':
        return { ...state, objections: [...state.objections, { objectionId: event.data.objectionId, status: 'OPEN' }] };
      case 'career.appointment_objection_resolved.v1':
        return resolved(state, event.data);
    }
  },
};

const proposed = ({
  enterpriseId,
  region,
  workerId,
  level,
  occupationCode,
  basisId,
  ruleId,
  above,
}: Extract<AppointmentEvent, { type: 'career.appointment_proposed.v1' }>['data']): Nomination => ({
  status: 'proposed',
  enterpriseId,
  region,
  workerId,
  level,
  occupationCode,
  basisId,
  ruleId,
  above: above ?? null,
  votes: null,
  noticeEndsOn: null,
  objections: [],
});
const resolved = (
  state: Nomination,
  { objectionId, resolution }: Extract<AppointmentEvent, { type: 'career.appointment_objection_resolved.v1' }>['data'],
): Nomination => ({
  ...state,
  status: resolution === 'NOMINATION_REFUSED' ? 'refused' : state.status,
  objections: state.objections.map((each) => (each.objectionId === objectionId ? { objectionId, status: resolution } : each)),
});

export const openObjectionsOf = ({ objections }: Nomination): readonly Uuid[] =>
  objections.filter(({ status }) => status === 'OPEN').map(({ objectionId }) => objectionId);

/** A nomination of another enterprise is none to the caller. */
export const isNominationOf = (state: Appointment, enterpriseId: Uuid): state is Nomination =>
  state.status !== 'none' && state.enterpriseId === enterpriseId;

export const nomination = streamView('career.appointment', appointment, (state) => state);

/** Where the authority's pack is looked for; none where there is no nomination. */
export const regionOf = (state: Appointment): string => (state.status === 'none' ? '' : state.region);
