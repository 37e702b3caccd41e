import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { AnomalyEvent, anomalyEvents } from './anomaly.events';

/** How it was judged. */
export interface Anomaly {
  /** Its rows then, in the order of judgements: those of a region are others than those of one of its enterprises. */
  readonly judgedDigests: readonly string[];
  /** The newest finding to which it led. */
  readonly finding: { readonly inspectionId: Uuid; readonly findingId: Uuid } | null;
}

/** A stream for each flag: its id is derived from what is flagged, so that the same flag is judged once however often it is listed. */
export const anomaly: Fold<Anomaly, AnomalyEvent> = {
  category: 'anomaly',
  events: anomalyEvents,
  initial: { judgedDigests: [], finding: null },
  evolve: ({ judgedDigests, finding: before }, event) => {
    switch (event.type) {
      case 'supervision.anomaly_judged.v1': {
        const { rowsDigest, finding } = event.data;
        return { judgedDigests: [...judgedDigests, rowsDigest], finding: finding ? { inspectionId: finding.inspectionId, findingId: finding.findingId } : before };
      }
    }
  },
};

export const anomalyRecord = streamView('supervision.anomaly', anomaly, (state) => state);
