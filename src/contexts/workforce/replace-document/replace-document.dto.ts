import { ChoiceField, PatternField } from '../../../http/requests/fields.decorator';
import { DOCUMENT_REASONS } from '../person.events';

/** Kinds of document that a person may change to; the vault keeps kind and number alone. */
export const DOCUMENT_TYPES = ['RESIDENT_ID', 'PASSPORT', 'FOREIGN_PERMANENT_RESIDENT', 'HK_MACAO_TAIWAN_PERMIT'] as const;

export class ReplaceDocumentBody {
  @ChoiceField(DOCUMENT_TYPES, { example: 'RESIDENT_ID' })
  idType!: (typeof DOCUMENT_TYPES)[number];

  @PatternField(/^[0-9A-Za-z]{5,18}$/, {
    description: 'Kept in the vault alone; never in an event, an address or a log',
    example: '320899198607115493',
  })
  idNumber!: string;

  @ChoiceField(DOCUMENT_REASONS, { example: 'NUMBER_CORRECTED_BY_AUTHORITY' })
  reasonCode!: (typeof DOCUMENT_REASONS)[number];

  @PatternField(/^[0-9a-f]{64}$/, {
    description: 'SHA-256 of the paper that proves it',
    example: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  })
  evidenceHash!: string;
}
