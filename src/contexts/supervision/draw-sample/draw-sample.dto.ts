import { HashField, IntegerField } from '../../../http/requests/fields.decorator';
import { MAX_SAMPLE } from '../inspection.events';

export class DrawSampleBody {
  @IntegerField(1, MAX_SAMPLE, { optional: true, description: 'How many are to be drawn; or sharePercent', example: 5 })
  size?: number;

  @IntegerField(1, 100, { optional: true, description: 'Per cent of however many there are, what is begun counted as one; or size' })
  sharePercent?: number;

  @HashField({ optional: true, description: 'The seed, where it was drawn in public: 64 hex digits; the ledger gives one unless told' })
  seed?: string;
}
