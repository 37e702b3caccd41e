import type { Day } from '../../../kernel/day';
import { streamView } from '../../../kernel/evidence';
import type { Fold } from '../../../kernel/fold';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { RecognitionEvent, recognitionEvents } from './recognition.events';

export interface GrantedRecognition {
  readonly status: 'granted';
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly certificateId: Uuid;
  readonly level: Level;
  readonly occupationCode: string;
  readonly recognisedOn: Day;
  /** null: accepted as it is. */
  readonly topUp: { readonly dueOn: Day; readonly completedOn: Day | null } | null;
  readonly renews: Uuid | undefined;
}
/** What one enterprise made of one certificate of another; the certificate itself never changes by it. */
export type Recognition =
  | { readonly status: 'none' }
  | { readonly status: 'refused'; readonly annulmentId: Uuid | undefined }
  | GrantedRecognition
  | { readonly status: 'ended'; readonly annulmentId: Uuid };

export const recognition: Fold<Recognition, RecognitionEvent> = {
  category: 'recognition',
  events: recognitionEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'career.recognition_granted.v1': {
        const { enterpriseId, workerId, certificateId, level, occupationCode, recognisedOn, topUpDueOn, renews } = event.data;
        return {
          status: 'granted',
          enterpriseId,
          workerId,
          certificateId,
          level,
          occupationCode,
          recognisedOn,
          topUp: topUpDueOn && { dueOn: topUpDueOn, completedOn: null },
          renews,
        };
      }
      case 'career.top_up_completed.v1':
        return state.status === 'granted' && state.topUp
          ? { ...state, topUp: { ...state.topUp, completedOn: event.data.completedOn } }
          : state;
      case 'career.recognition_refused.v1':
        return { status: 'refused', annulmentId: outBy(state) };
      case 'career.recognition_ended.v1':
        return { status: 'ended', annulmentId: event.data.annulmentId };
    }
  },
};

/** The first day on which it counts, or would but for its top-up. */
export const countsFrom = ({ recognisedOn, topUp }: GrantedRecognition): Day => topUp?.completedOn ?? recognisedOn;

/** From that day on; where a top-up was asked for, not before its completion. */
export const countsOn = (granted: GrantedRecognition, on: Day): boolean =>
  (granted.topUp === null || granted.topUp.completedOn !== null) && countsFrom(granted) <= on;

/** The annulment by which the certificate is out of the worker's career here, or would be but for a recognition that renews it. */
export const outBy = (state: Recognition): Uuid | undefined =>
  state.status === 'none' ? undefined : state.status === 'granted' ? state.renews : state.annulmentId;

/** A top-up that was not completed in time leaves nothing: the certificate may be looked at again. */
export const hasLapsed = ({ topUp }: GrantedRecognition, on: Day): boolean =>
  topUp !== null && topUp.completedOn === null && topUp.dueOn < on;

export const recognitionRecord = streamView('career.recognition', recognition, (state) => state);
