import { ChoiceField, PatternField, TextField } from '../../../../http/requests/fields.decorator';
import { numberField } from '../../../../kernel/fields';
import { RECOGNITION_REFUSALS } from '../recognition.events';

const MAX_REASON_CHARACTERS = 2_000;

export class RefuseRecognitionBody {
  @PatternField(new RegExp(numberField().pattern ?? ''), {
    description: 'Number of the certificate that the worker shows',
    example: 'Y000032080001263000042',
  })
  certificateNumber!: string;

  @ChoiceField(RECOGNITION_REFUSALS, { example: 'EQUIPMENT_DIFFERS' })
  reasonCode!: (typeof RECOGNITION_REFUSALS)[number];

  @TextField(MAX_REASON_CHARACTERS, {
    optional: true,
    description: 'Kept in the vault; never replaces the code',
    example: '本单位使用五轴机床',
  })
  reason?: string;
}
