import { ChoiceField, ListField } from '../../../http/requests/fields.decorator';
import { ARCHIVE_GAPS, ARCHIVE_ITEMS, ArchiveItem } from '../terms';

export class ArchiveGapBody {
  @ChoiceField(ARCHIVE_ITEMS, { example: 'WORKPIECE_IMAGES' })
  item!: ArchiveItem;

  @ChoiceField(ARCHIVE_GAPS, { example: 'LOST' })
  reasonCode!: (typeof ARCHIVE_GAPS)[number];
}

export class ArchiveBatchBody {
  @ListField(() => ArchiveGapBody, { max: ARCHIVE_ITEMS.length, min: 0, description: 'What is missing for good, and why' })
  gaps!: ArchiveGapBody[];
}
