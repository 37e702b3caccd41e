import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Certificate } from '../certificate';
import { NumberVoided, SeriesEvent, VOID_REASONS } from '../certificate.events';
import { NumberSeries, numberSeries } from '../number-series';

export interface VoidNumber {
  readonly seriesId: Uuid;
  readonly candidacyId: Uuid;
  readonly reasonCode: (typeof VOID_REASONS)[number];
}
interface Evidence {
  /** The certificate that the number was reserved for. */
  readonly certificate: Certificate;
}

/**
 * A gap in a series needs a reason. The certificate may have been read a moment ago; that is safe, since numbers are
 * voided for candidacies that no longer pass, and those are refused a certificate.
 */
export const voidNumber = rule<NumberSeries, SeriesEvent, VoidNumber, Evidence, 'NUMBER_ISSUED'>({
  name: 'certificate.void-number',
  version: 1,
  fold: numberSeries,
  decide: ({ held }, { seriesId, candidacyId, reasonCode }, { certificate }) => {
    const reserved = held.get(candidacyId);
    if (!reserved) return [];
    if (certificate.status !== 'blank') return refuse('NUMBER_ISSUED', { number: reserved.number });
    return [NumberVoided({ seriesId, batchId: reserved.batchId, candidacyId, number: reserved.number, reasonCode })];
  },
});
