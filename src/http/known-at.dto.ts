import { PatternField, TextField } from './fields.decorator';
import { invalid } from './refused';
import { KnownAt, knownAt } from '../kernel/known-at';

/** Characters of an instant with microseconds. */
const MAX_MOMENT_CHARACTERS = 27;
const EVERYTHING: KnownAt = () => true;

/** The second of the two time axes (decision 11). */
export class KnownAtQuery {
  @TextField(MAX_MOMENT_CHARACTERS, { optional: true, description: 'What the ledger knew then: a day (to its end in Beijing) or an instant in UTC', example: '2026-12-31' })
  knownAt?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}

/** @throws Refused where the text is no moment */
export function momentOf(asked: string | undefined): KnownAt {
  if (asked === undefined) return EVERYTHING;
  const isKnown = knownAt(asked);
  if (!isKnown) throw invalid('/knownAt', 'FIELD_NOT_MOMENT');
  return isKnown;
}
