import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { DayField, MayBeLeftOut, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField } from '../../../kernel/fields';

const CODE = new RegExp(codeField().pattern ?? '');
/** More versions than a norm has in a working life. */
const MAX_WITHDRAWN = 50;

class VersionOfNormBody {
  @PatternField(CODE, { description: 'Norm of a chain that the caller is a member of', example: 'CN-CARBON-TURNER' })
  normCode!: string;

  @PatternField(CODE, { example: 'v2' })
  version!: string;
}
export class SignChainNormBody extends VersionOfNormBody {
  @DayField({ description: 'From this day on certificates under it are recognised: today or later' })
  signedOn!: Day;

  @ApiProperty({
    type: [String],
    maxItems: MAX_WITHDRAWN,
    required: false,
    description: 'Older versions that are kept to no longer, from the same day on; absent: all are kept to',
    example: ['v1'],
  })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MAX_WITHDRAWN)
  @Matches(CODE, { each: true })
  withdraws?: string[];
}
export class WithdrawChainNormBody extends VersionOfNormBody {
  @DayField({ description: 'First day on which nothing is recognised under it: today or later' })
  fromOn!: Day;
}
