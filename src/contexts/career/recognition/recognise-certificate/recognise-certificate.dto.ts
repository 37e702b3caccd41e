import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, Matches } from 'class-validator';
import { DayField, PartField, PatternField } from '../../../../http/requests/fields.decorator';
import type { Day } from '../../../../kernel/day';
import { codeField, numberField } from '../../../../kernel/fields';
import { MAX_TOP_UP_UNITS } from '../recognition.events';

const CODE = new RegExp(codeField().pattern ?? '');

export class TopUpBody {
  @ApiProperty({
    type: [String],
    minItems: 1,
    maxItems: MAX_TOP_UP_UNITS,
    description: 'Units of a version of the norm that the caller signed',
    example: ['3.2'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_TOP_UP_UNITS)
  @Matches(CODE, { each: true })
  units!: string[];

  @DayField({ description: 'Last day for the top-up: today or later' })
  dueOn!: Day;
}
export class RecogniseCertificateBody {
  @PatternField(new RegExp(numberField().pattern ?? ''), {
    description: 'Number of the certificate that the worker shows',
    example: 'Y000032080001263000042',
  })
  certificateNumber!: string;

  @PartField(() => TopUpBody, { optional: true, description: 'What is to be assessed first; absent: accepted as it is' })
  topUp?: TopUpBody;
}
