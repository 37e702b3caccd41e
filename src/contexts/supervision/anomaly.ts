import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { AnomalyEvent, anomalyEvents, NamedFinding } from './anomaly.events';

/** How it was judged. */
export interface Anomaly {
  /** Its rows then, in the order of judgements: those of a region are others than those of one of its enterprises. */
  readonly judgedDigests: readonly string[];
  /** The findings to which it led, each about one enterprise, in the order in which they were named. */
  readonly findings: readonly AnomalyFinding[];
}
export type AnomalyFinding = Pick<NamedFinding, 'inspectionId' | 'findingId' | 'enterpriseId'>;

/** The newest finding about that enterprise to which the flag led. */
export const newestAbout = ({ findings }: Anomaly, enterpriseId: Uuid | null): AnomalyFinding | undefined =>
  findings.findLast((each) => each.enterpriseId === enterpriseId);

/** A stream for each flag: its id is derived from what is flagged, so that the same flag is judged once however often it is listed. */
export const anomaly: Fold<Anomaly, AnomalyEvent> = {
  category: 'anomaly',
  events: anomalyEvents,
  initial: { judgedDigests: [], findings: [] },
  evolve: ({ judgedDigests, findings }, event) => {
    switch (event.type) {
      case 'supervision.anomaly_judged.v1': {
        const { rowsDigest, finding } = event.data;
        return { judgedDigests: [...judgedDigests, rowsDigest], findings: finding ? [...findings, toldOf(finding)] : findings };
      }
    }
  },
};

const toldOf = ({ inspectionId, findingId, enterpriseId }: NamedFinding): AnomalyFinding => ({ inspectionId, findingId, enterpriseId });

export const anomalyRecord = streamView('supervision.anomaly', anomaly, (state) => state);
