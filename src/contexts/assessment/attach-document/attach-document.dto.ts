import { ChoiceField, HashField } from '../../../http/requests/fields.decorator';
import { RECOGNITION_DOCUMENTS } from '../terms';

export class AttachDocumentBody {
  @ChoiceField(RECOGNITION_DOCUMENTS, { example: 'PATENT' })
  kind!: (typeof RECOGNITION_DOCUMENTS)[number];

  @HashField({ description: 'SHA-256 of the paper as it is kept' })
  sha256!: string;
}
