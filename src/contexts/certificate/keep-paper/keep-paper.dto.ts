import { ChoiceField, DayField, IntegerField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { DELIVERY_METHODS, PRINT_VOID_REASONS, UPLOAD_REPORTS, UPLOAD_STATES } from '../paper.events';

/** Papers of one number; nobody loses a certificate more often. */
const MAX_PRINT_SERIAL = 999;

export class PrintCertificateBody {
  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/, {
    optional: true,
    description: 'The number on the blank, where blanks are numbered',
    example: 'JS-2026-000123',
  })
  blankNo?: string;
}

export class VoidPrintBody {
  @ChoiceField(PRINT_VOID_REASONS, { example: 'MISPRINT' })
  reasonCode!: (typeof PRINT_VOID_REASONS)[number];
}

export class DeliverCertificateBody {
  @IntegerField(1, MAX_PRINT_SERIAL, { description: 'Which paper', example: 1 })
  printSerial!: number;

  @DayField({ description: 'Day of the hand-out: from the issue to today' })
  deliveredOn!: Day;

  @ChoiceField(DELIVERY_METHODS, { example: 'IN_PERSON' })
  method!: (typeof DELIVERY_METHODS)[number];
}

export class ReportUploadBody {
  @ChoiceField(UPLOAD_REPORTS, { description: 'What is uploaded: 新增, 更正, 补录, 撤销', example: 'NEW' })
  report!: (typeof UPLOAD_REPORTS)[number];

  @ChoiceField(UPLOAD_STATES, { example: 'SENT' })
  state!: (typeof UPLOAD_STATES)[number];
}
