import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Inspection, inspection } from '../inspection';
import { DrawnLot, InspectionEvent, SampleDrawn } from '../inspection.events';

export interface DrawSample {
  readonly inspectionId: Uuid;
  readonly size: number;
  /** Given by the caller, as drawn in public elsewhere; null: the ledger gives one that nobody could foresee. */
  readonly seed: string | null;
}
interface Evidence {
  readonly lot: DrawnLot;
}
type No = 'NOT_FOUND' | 'INSPECTION_CLOSED_BEFORE' | 'SAMPLE_DRAWN_BEFORE' | 'SAMPLE_TOO_LARGE';

/**
 * The lot is cast once (ADR 86): a second draw would be a choice between two samples. The population is evidence read from a read
 * model and may be a moment old; that is safe, since the event says by its position which population it was.
 */
export const drawSample = rule<Inspection, InspectionEvent, DrawSample, Evidence, No>({
  name: 'supervision.draw-sample',
  version: 1,
  fold: inspection,
  decide: (state, { inspectionId, size }, { lot }, { today }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (state.status === 'closed') return refuse('INSPECTION_CLOSED_BEFORE', { closedOn: state.closedOn });
    if (state.status === 'drawn') return refuse('SAMPLE_DRAWN_BEFORE', { size: state.sample.length });
    if (size > lot.population) return refuse('SAMPLE_TOO_LARGE', { size, population: lot.population });
    return [SampleDrawn({ inspectionId, drawnOn: today, lot })];
  },
});
