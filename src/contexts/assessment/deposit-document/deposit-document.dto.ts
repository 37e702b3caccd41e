import { ChoiceField, HashField } from '../../../http/requests/fields.decorator';
import { ARCHIVE_ITEMS, ArchiveItem } from '../terms';

export class DepositDocumentBody {
  @ChoiceField(ARCHIVE_ITEMS, { example: 'SKILL_SHEETS' })
  item!: ArchiveItem;

  @HashField({ description: 'SHA-256 of the paper as it is kept' })
  sha256!: string;
}
