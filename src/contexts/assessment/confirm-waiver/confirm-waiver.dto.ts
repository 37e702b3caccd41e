import { UuidField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';

export class ConfirmWaiverBody {
  @UuidField({
    optional: true,
    description: 'The own worker record of whoever confirms; needed where the candidate has a mentor, who may not decide',
  })
  approverWorkerId?: Uuid;
}
