import { ChoiceField, DayField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { Complainant, COMPLAINANTS, COMPLAINT_KINDS, ComplaintKind } from '../complaint.events';
import { DivisionField, WordsField } from '../supervision.dto';

export class ReceiveComplaintBody {
  @DivisionField()
  region?: string;

  @ChoiceField(COMPLAINT_KINDS, { example: 'RESULT' })
  kind!: ComplaintKind;

  @ChoiceField(COMPLAINANTS, { example: 'WORKER' })
  from!: Complainant;

  @UuidField({ optional: true, description: 'The enterprise that it is about, where it is one of the region' })
  aboutEnterpriseId?: Uuid;

  @DayField({ description: 'The day on which it came: today or earlier' })
  receivedOn!: Day;

  @WordsField({ example: '反映技能考核未按评分标准打分' })
  text!: string;
}
