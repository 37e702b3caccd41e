import { ChoiceField, IntegerField, ListField, PatternField } from '../../../http/requests/fields.decorator';
import { LAST_SEQUENCE } from '../../../kernel/identifiers/certificate-number';
import { LEVELS } from '../../../kernel/level';
import { DOCUMENT_NO } from '../decided-paper.dto';
import { MAX_BLOCKS_PER_ALLOCATION } from '../certificate.events';
import type { Block } from './allocate-numbers';

/** Numbers of a list at a time; a longer one comes in parts. */
const MAX_LISTED_NUMBERS = 5_000;
const [FIRST_YEAR, LAST_YEAR] = [2_019, 2_099];

export class BlockBody {
  @IntegerField(FIRST_YEAR, LAST_YEAR, { example: 2026 })
  year!: number;

  @ChoiceField(LEVELS, { example: 'SENIOR' })
  level!: Block['level'];

  @IntegerField(1, LAST_SEQUENCE, { description: 'First running number', example: 1 })
  first!: number;

  @IntegerField(1, LAST_SEQUENCE, { example: 200 })
  count!: number;
}

export class ListedNumberBody {
  @PatternField(/^[A-Z]\d{14}[1-5A-Z]\d{6}$/, { description: 'A whole certificate number', example: 'Y000032990001263000017' })
  number!: string;
}

export class AllocateNumbersBody {
  @PatternField(DOCUMENT_NO, { description: 'Number of the letter that gave them (文号)', example: '苏鉴编〔2026〕7号' })
  documentNo!: string;

  @ListField(() => BlockBody, {
    max: MAX_BLOCKS_PER_ALLOCATION,
    optional: true,
    description: 'Blocks of running numbers; or a list of whole numbers, or both',
  })
  blocks?: BlockBody[];

  @ListField(() => ListedNumberBody, { max: MAX_LISTED_NUMBERS, optional: true, description: 'Whole numbers, each of this institution' })
  numbers?: ListedNumberBody[];
}

export class ImportedNumbersQuery {
  @PatternField(DOCUMENT_NO, { description: 'Number of the letter that gave them (文号)', example: '苏鉴编〔2026〕7号' })
  documentNo!: string;
}
