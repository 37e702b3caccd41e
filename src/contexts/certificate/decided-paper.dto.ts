import { DayField, PatternField, TextField } from '../../http/requests/fields.decorator';
import type { Day } from '../../kernel/day';
import { documentNoField } from '../../kernel/fields';

/** Words of explanation, kept in the vault; a dossier holds longer ones. */
export const MAX_REMARK_CHARACTERS = 2_000;
export const DOCUMENT_NO = new RegExp(documentNoField().pattern ?? '');

/** The paper behind an act that changes legal standing. */
export class DecidedPaperBody {
  @PatternField(DOCUMENT_NO, { description: 'The rule that allows it', example: '工作规程第21条' })
  legalBasis!: string;

  @PatternField(DOCUMENT_NO, { description: 'Number of the decision (文号)', example: '淮鉴决〔2026〕12号' })
  documentNo!: string;

  @DayField({ description: 'Day of the decision: from the act it is about to today' })
  decidedOn!: Day;
}

export class RemarkedPaperBody extends DecidedPaperBody {
  @TextField(MAX_REMARK_CHARACTERS, { optional: true, description: 'Kept in the vault; never replaces the code', example: '监控录像第3段' })
  remark?: string;
}
