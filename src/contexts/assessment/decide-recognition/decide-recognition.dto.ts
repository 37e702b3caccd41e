import { ChoiceField, DayField, HashField, ListField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { MAX_COMMITTEE } from '../recognition.events';
import { VOTES } from '../terms';

export class VoteBody {
  @UuidField({ description: 'The worker record of the member' })
  memberId!: Uuid;

  @ChoiceField(VOTES, { example: 'FOR' })
  vote!: (typeof VOTES)[number];
}

export class DecideRecognitionBody {
  @DayField({ description: 'The day on which the committee met', example: '2026-11-25' })
  decidedOn!: Day;

  @ListField(() => VoteBody, { max: MAX_COMMITTEE })
  votes!: VoteBody[];

  @HashField({ description: 'SHA-256 of the minutes' })
  minutesSha256!: string;

  @UuidField({ optional: true, description: 'The upheld objection that asks for a new vote' })
  objectionId?: Uuid;
}
