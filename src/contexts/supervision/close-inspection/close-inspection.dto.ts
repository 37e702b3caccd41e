import { FlagField } from '../../../http/requests/fields.decorator';
import { DocumentNoField } from '../supervision.dto';

export class CloseInspectionBody {
  @DocumentNoField()
  documentNo!: string;

  @FlagField({ description: 'Whether the results are made public (两随机一公开)', example: true })
  isPublished!: boolean;
}
