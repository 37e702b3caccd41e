import { ChoiceField, DayField, ListField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField, titleField } from '../../../kernel/fields';
import { Level, LEVELS } from '../../../kernel/level';
import { ITEMS } from '../allowance.events';
import { MAX_ITEM_CODES } from '../export-mapping.events';

/** A heading is one line of a narrow column. */
const HEADING = new RegExp(titleField().pattern!.replace('{1,100}', '{1,20}'));
const CODE = new RegExp(codeField().pattern!);

export class ItemHeadingBody {
  @ChoiceField(ITEMS, { example: 'SKILL' })
  type!: (typeof ITEMS)[number];

  @PatternField(HEADING, { example: '能级津贴' })
  heading!: string;
}

export class ItemCodeBody {
  @ChoiceField(ITEMS, { example: 'SKILL' })
  type!: (typeof ITEMS)[number];

  @ChoiceField(LEVELS, { optional: true, description: 'Lines at this level; without one: all others of the allowance', example: 'SENIOR' })
  tier?: Level;

  @PatternField(CODE, { description: "Payroll's own code of the pay item", example: 'A0103' })
  code!: string;
}

export class PublishExportMappingBody {
  @DayField({ description: 'Months that end on this day or later are told so' })
  validFrom!: Day;

  @ListField(() => ItemHeadingBody, {
    max: ITEMS.length,
    min: 0,
    optional: true,
    description: 'Names of the allowances on the pay sheet; their order stays',
  })
  headings?: ItemHeadingBody[];

  @ListField(() => ItemCodeBody, { max: MAX_ITEM_CODES, min: 0, optional: true })
  itemCodes?: ItemCodeBody[];
}
