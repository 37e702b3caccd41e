import { IntegerField } from '../../../http/requests/fields.decorator';

/** The scale of eight levels, and with it this regime, begins in 2022. */
const FIRST_YEAR = 2022;
const LAST_YEAR = 9998;

export class DrawScoreCardBody {
  @IntegerField(FIRST_YEAR, LAST_YEAR, { description: 'The year that is judged; it must be over', example: 2026 })
  year!: number;
}
