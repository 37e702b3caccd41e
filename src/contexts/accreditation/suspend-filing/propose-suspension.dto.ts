import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, MayBeLeftOut } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { SUSPENSION_REASONS } from '../filing-standing.events';
import { RemarkField, RulingBody } from '../official-act.dto';
import { MAX_SCOPE_ROWS } from '../scope-row';

export class ProposeSuspensionBody extends RulingBody {
  @ChoiceField(SUSPENSION_REASONS, { example: 'BREACH_OF_PROCEDURE' })
  reasonCode!: (typeof SUSPENSION_REASONS)[number];

  @DayField({ optional: true, description: 'First day without effect; the day of the decision unless told' })
  fromOn?: Day;

  @ApiProperty({
    type: [Number],
    required: false,
    minItems: 1,
    maxItems: MAX_SCOPE_ROWS,
    description: 'Rows of the scope by their place, from 1; absent: the whole filing',
    example: [1, 2],
  })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_SCOPE_ROWS)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(MAX_SCOPE_ROWS, { each: true })
  rows?: number[];

  @RemarkField()
  remark?: string;
}
