import { ChoiceField, DayField, PatternField, TextField } from '../../../http/fields';
import { problem } from '../../../http/refused';
import type { Day } from '../../../kernel/day';
import { KnownAt, knownAt } from './known-at';

/** Characters of an instant with microseconds. */
const MAX_MOMENT_CHARACTERS = 27;
const EVERYTHING: KnownAt = () => true;

/** The second of the two time axes (decision 11). */
class KnownAtQuery {
  @TextField(MAX_MOMENT_CHARACTERS, { optional: true, description: 'What the ledger knew then: a day (to its end in Beijing) or an instant in UTC', example: '2026-12-31' })
  knownAt?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
export class CertificateHistoryQuery extends KnownAtQuery {
  @ChoiceField(['json', 'text'], { optional: true, description: 'text: a line for each stage, for reading in a terminal' })
  as?: string;
}
export class CertificateQuery extends KnownAtQuery {
  @DayField({ optional: true, description: 'What was true on that day; today unless told' })
  effectiveOn?: Day;
}

/** @throws Refused where the text is no moment */
export function momentOf(asked: string | undefined): KnownAt {
  if (asked === undefined) return EVERYTHING;
  const isKnown = knownAt(asked);
  if (!isKnown) throw problem('VALIDATION_FAILED', {}, [{ pointer: '/knownAt', code: 'VALIDATION_FAILED', message: 'must be a day or an instant in UTC', params: {} }]);
  return isKnown;
}
