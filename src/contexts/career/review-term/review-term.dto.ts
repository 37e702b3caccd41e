import { ChoiceField, DayField, IntegerField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { TERM_REVIEW_RESULTS } from '../appointment-term.events';

/** More seats than any committee seen. */
const MAX_COMMITTEE = 99;

export class ReviewTermBody {
  @DayField({ description: 'Day of the review; it is the last one in post where the result is FAILED' })
  reviewedOn!: Day;

  @ChoiceField(TERM_REVIEW_RESULTS, { example: 'PASSED' })
  result!: (typeof TERM_REVIEW_RESULTS)[number];

  @IntegerField(1, MAX_COMMITTEE, { description: 'Members of the committee', example: 5 })
  committee!: number;

  @IntegerField(0, MAX_COMMITTEE, { description: 'Votes in favour', example: 5 })
  inFavour!: number;

  @PatternField(/^[0-9a-f]{64}$/, { description: 'SHA-256 of the minutes, which stay with the enterprise' })
  minutesHash!: string;
}
