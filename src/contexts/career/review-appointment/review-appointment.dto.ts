import { IntegerField, PatternField } from '../../../http/requests/fields.decorator';

/** More seats than any committee seen. */
const MAX_COMMITTEE = 99;

export class ReviewAppointmentBody {
  @IntegerField(1, MAX_COMMITTEE, { description: 'Members of the committee', example: 5 })
  committee!: number;

  @IntegerField(0, MAX_COMMITTEE, { description: 'Votes in favour', example: 5 })
  inFavour!: number;

  @PatternField(/^[0-9a-f]{64}$/, { description: 'SHA-256 of the minutes, which stay with the enterprise' })
  minutesHash!: string;
}
