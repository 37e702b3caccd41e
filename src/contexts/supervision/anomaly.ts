import type { Fold } from '../../kernel/fold';
import { AnomalyEvent, anomalyEvents } from './anomaly.events';

/** The rows that were judged last; null: none yet. */
export interface Anomaly {
  readonly judgedDigest: string | null;
}

/** A stream for each flag: its id is derived from what is flagged, so that the same flag is judged once however often it is listed. */
export const anomaly: Fold<Anomaly, AnomalyEvent> = {
  category: 'anomaly',
  events: anomalyEvents,
  initial: { judgedDigest: null },
  evolve: (_, event) => {
    switch (event.type) {
      case 'supervision.anomaly_judged.v1':
        return { judgedDigest: event.data.rowsDigest };
    }
  },
};
