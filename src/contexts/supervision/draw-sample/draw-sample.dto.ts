import { HashField, IntegerField } from '../../../http/requests/fields.decorator';
import { MAX_SAMPLE } from '../inspection.events';

export class DrawSampleBody {
  @IntegerField(1, MAX_SAMPLE, { description: 'How many are to be drawn', example: 5 })
  size!: number;

  @HashField({ optional: true, description: 'The seed, where it was drawn in public: 64 hex digits; the ledger gives one unless told' })
  seed?: string;
}
