import { ChoiceField, ListField, TextField, UuidField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { MAX_SCORE_CHARACTERS } from '../marking';
import { MAX_RAW_SCORES } from '../marks.events';
import { Part, PARTS } from '../terms';

export class RawScoreBody {
  @UuidField({ description: 'An assessor of the candidate’s room' })
  examinerId!: Uuid;

  @TextField(MAX_SCORE_CHARACTERS, { description: 'Marks from 0 to 100 with at most one decimal, as text', example: '85.5' })
  score!: string;
}

export class RecordRawScoresBody {
  @ChoiceField(PARTS, { example: 'SKILL' })
  part!: Part;

  @UuidField()
  sittingId!: Uuid;

  @ListField(() => RawScoreBody, { max: MAX_RAW_SCORES })
  scores!: RawScoreBody[];
}
