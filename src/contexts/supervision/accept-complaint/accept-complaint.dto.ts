import { DocumentNoField } from '../supervision.dto';

export class AcceptComplaintBody {
  @DocumentNoField()
  documentNo!: string;
}
