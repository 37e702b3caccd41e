import { DayField, PatternField, TextField } from '../../http/requests/fields.decorator';
import type { Day } from '../../kernel/day';
import { documentNoField } from '../../kernel/fields';

/** Words of explanation, kept in the vault; a dossier holds longer ones. */
const MAX_REMARK_CHARACTERS = 2_000;
const DOCUMENT_NO = new RegExp(documentNoField().pattern ?? '');

export const DocumentNoField = () =>
  PatternField(DOCUMENT_NO, { description: 'Number of the document (文号)', example: '淮鉴停〔2026〕3号' });
export const RemarkField = () =>
  TextField(MAX_REMARK_CHARACTERS, {
    optional: true,
    description: 'Kept in the vault; never replaces the code',
    example: '见现场检查记录',
  });

/** What an act of the authority rests on. */
export class RulingBody {
  @PatternField(DOCUMENT_NO, { description: 'The rule that allows it', example: '淮人社规〔2026〕1号' })
  legalBasis!: string;

  @DocumentNoField()
  documentNo!: string;

  @DayField({ description: 'Day of the decision: today or earlier' })
  decidedOn!: Day;
}
