import { ChoiceField, DayField, PatternField, TextField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { documentNoField } from '../../../kernel/fields';
import { ANNULMENT_EFFECTS, ANNULMENT_REASONS } from '../certificate.events';

/** Words of explanation, kept in the vault; a dossier holds longer ones. */
const MAX_REMARK_CHARACTERS = 2_000;
const DOCUMENT_NO = new RegExp(documentNoField().pattern ?? '');

export class ProposeAnnulmentBody {
  @ChoiceField(ANNULMENT_REASONS, { example: 'SUBSTITUTE_SITTER' })
  reasonCode!: (typeof ANNULMENT_REASONS)[number];

  @PatternField(DOCUMENT_NO, { description: 'The rule that allows it', example: 'POLICY-PACK-320800-2026-01 §7.2' })
  legalBasis!: string;

  @PatternField(DOCUMENT_NO, { description: 'Number of the decision (文号)', example: '淮鉴撤〔2026〕12号' })
  documentNo!: string;

  @DayField({ description: 'Day of the decision: from the issue to today' })
  decidedOn!: Day;

  @ChoiceField(ANNULMENT_EFFECTS, { description: 'From the issue on, or from the decision on', example: 'EX_NUNC' })
  effect!: (typeof ANNULMENT_EFFECTS)[number];

  @TextField(MAX_REMARK_CHARACTERS, { optional: true, description: 'Kept in the vault; never replaces the code', example: '监控录像第3段' })
  remark?: string;
}
