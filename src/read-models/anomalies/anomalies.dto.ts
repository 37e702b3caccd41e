import { ANOMALIES, type AnomalyCode, VERDICTS } from '../../contexts/supervision';
import { ChoiceField, UuidField } from '../../http/requests/fields.decorator';
import { AsOfQuery, PageQuery } from '../../http/lists/page.dto';

/** What a flag is on a day: nobody has judged its rows, or a person has. */
export const ANOMALY_STATES = ['OPEN', ...VERDICTS] as const;

export class AnomalyQuery extends AsOfQuery {
  @UuidField({
    optional: true,
    description: 'The flag as it stands by the rows of one enterprise alone, as the list of that enterprise tells it',
  })
  enterpriseId?: string;
}

export class AnomalyListQuery extends PageQuery {
  @ChoiceField(ANOMALIES, { optional: true })
  code?: AnomalyCode;

  @UuidField({ optional: true, description: 'Looks at the rows of one enterprise alone' })
  enterpriseId?: string;

  @ChoiceField(ANOMALY_STATES, { optional: true, description: 'What it was on the day asked for' })
  state?: string;
}
