import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { endingOf } from '../filing';
import { filing, FilingState } from '../filing-record';
import { FilingExpired } from '../filing-standing.events';

export interface ExpireFiling {
  readonly filingId: Uuid;
  /** The day that began. */
  readonly day: Day;
}
type No = 'NOT_FOUND' | 'FILING_STILL_VALID';

/** Marks a filing whose last day is over. Nothing rests on the marker: the date itself ended the filing. */
export const expireFiling = rule<FilingState, FilingEvent, ExpireFiling, object, No>({
  name: 'accreditation.expire-filing',
  version: 1,
  fold: filing,
  decide: (state, { filingId, day }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    const { enterpriseId, validTo, isMarkedExpired } = state;
    if (day <= validTo) return refuse('FILING_STILL_VALID', { validTo });
    return isMarkedExpired || endingOf(state) ? [] : [FilingExpired({ filingId, enterpriseId, validTo })];
  },
});
