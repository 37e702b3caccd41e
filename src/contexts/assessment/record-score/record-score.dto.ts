import { ChoiceField, TextField } from '../../../http/requests/fields.decorator';
import { Part, PARTS } from '../assessment.events';
import { MAX_SCORE_CHARACTERS } from '../marking';

export class RecordScoreBody {
  @ChoiceField(PARTS, { example: 'THEORY' })
  part!: Part;

  @TextField(MAX_SCORE_CHARACTERS, {
    description: 'Marks from 0 to 100 with at most one decimal, as text; ABSENT for somebody who did not sit',
    example: '95.6',
  })
  score!: string;
}
