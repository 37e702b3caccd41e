import { ChoiceField, UuidField } from '../../../../http/requests/fields.decorator';
import { PageQuery } from '../../../../http/lists/page.dto';
import { NOT_YET } from '../../../../kernel/course';
import { RECOGNITION_STATES } from '../recognition-course';

export class CertificateRecognitionListQuery extends PageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @UuidField({ optional: true })
  workerId?: string;

  @UuidField({ optional: true })
  certificateId?: string;

  @ChoiceField([...RECOGNITION_STATES, NOT_YET], { optional: true, description: 'What it was on the day asked for' })
  state?: string;
}
