import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, ListField, PartField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { SCOPE_REMOVAL_REASONS } from '../filing-term.events';
import { DocumentNoField } from '../official-act.dto';
import { MAX_SCOPE_LINES, ScopeLineBody } from '../scope-line.dto';
import { MAX_SCOPE_ROWS } from '../scope-row';

export class ScopeAdditionBody {
  @ListField(() => ScopeLineBody, { max: MAX_SCOPE_LINES })
  scope!: ScopeLineBody[];

  @DayField({ optional: true, description: 'First day of the lines that name none; today unless told' })
  fromOn?: Day;
}

export class ScopeRemovalBody {
  @ApiProperty({
    type: [Number],
    minItems: 1,
    maxItems: MAX_SCOPE_ROWS,
    description: 'Rows of the scope by their place, from 1',
    example: [1, 2],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_SCOPE_ROWS)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(MAX_SCOPE_ROWS, { each: true })
  rows!: number[];

  @ChoiceField(SCOPE_REMOVAL_REASONS, { example: 'OWN_WISH' })
  reasonCode!: (typeof SCOPE_REMOVAL_REASONS)[number];

  @DayField({ optional: true, description: 'First day without them; today unless told' })
  fromOn?: Day;
}

/** Either an addition or a removal: each is an act of its own. */
export class ChangeScopeBody {
  @DocumentNoField()
  documentNo!: string;

  @PartField(() => ScopeAdditionBody, { optional: true })
  add?: ScopeAdditionBody;

  @PartField(() => ScopeRemovalBody, { optional: true })
  remove?: ScopeRemovalBody;
}
