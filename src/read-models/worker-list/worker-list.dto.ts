import { ChoiceField, PatternField, UuidField } from '../../http/requests/fields.decorator';
import { ListedPageQuery } from '../../http/lists/listed.dto';
import { NOT_YET } from '../../kernel/course';
import { LEVELS } from '../../kernel/level';
import { SERVICE_STATES } from './work-course';
import { NO_TIER } from './worker-list.projection';

export class WorkerListQuery extends ListedPageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, {
    optional: true,
    description: 'Occupation code: in which the worker was on the day asked for, or had been last',
  })
  occupationCode?: string;

  @ChoiceField([...LEVELS, NO_TIER], { optional: true, description: 'The certified level on the day asked for; NONE: none yet' })
  level?: string;

  @ChoiceField([...SERVICE_STATES, NOT_YET], { optional: true, description: 'Whether in service here on the day asked for' })
  service?: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/, {
    optional: true,
    description: 'Whom the number meant on the day asked for, by registration or by a link',
    example: 'W0001',
  })
  employeeNo?: string;
}
