import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { ChoiceField, DayField, ListField, PatternField, TradeField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField, documentNoField } from '../../../kernel/fields';
import { Level, LEVELS } from '../../../kernel/level';
import { Part, PARTS } from '../policy-pack';
import { MAX_UNITS, STANDARD_KINDS, StandardKind } from '../standard.events';

const CODE = new RegExp(codeField().pattern ?? '');
/** A code without the sign that stands before a version. */
const STANDARD_CODE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,59}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,15}$/;
const OCCUPATION = /^[1-8]-\d{2}-\d{2}-\d{2}$/;
const MAX_RELATED = 100;
/** A mark out of 100 with at most one decimal, as a person writes it. */
const MARK = /^(100(\.0)?|\d{1,2}(\.\d)?)$/;

export class PartBody {
  @ChoiceField(PARTS, { example: 'THEORY' })
  part!: Part;

  @PatternField(MARK, { description: 'Pass mark out of 100, at most one decimal', example: '60' })
  passMark!: string;
}

export class StandardLevelBody {
  @ChoiceField(LEVELS, { example: 'SENIOR' })
  level!: Level;

  @ListField(() => PartBody, { max: PARTS.length })
  parts!: PartBody[];
}

export class StandardUnitBody {
  @PatternField(CODE, { description: 'Code of the unit of work within the standard', example: '3.1' })
  unitCode!: string;

  @ChoiceField(LEVELS, { example: 'SENIOR' })
  level!: Level;

  @ChoiceField(PARTS, { example: 'SKILL' })
  part!: Part;
}

export class PublishStandardBody {
  @PatternField(STANDARD_CODE, { description: 'Code of the standard, without its version', example: 'GZB-6-18-01-01' })
  standardCode!: string;

  @ChoiceField(STANDARD_KINDS, { description: 'An enterprise publishes norms, an authority the others', example: 'NATIONAL' })
  kind!: StandardKind;

  @PatternField(VERSION, { example: '2018' })
  version!: string;

  @DayField({ description: 'First day in force' })
  validFrom!: Day;

  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    description: 'Number of the document that publishes it',
    example: '人社厅发〔2018〕145号',
  })
  documentNo!: string;

  @PatternField(OCCUPATION, { description: 'Occupation code', example: '6-18-01-01' })
  occupationCode!: string;

  @TradeField({ optional: true, description: 'Trade (工种); absent: the occupation', example: '数控车工' })
  trade?: string;

  @PatternField(CODE, { optional: true, description: 'The set of application conditions that it prints', example: 'NATIONAL-2018' })
  ruleSet?: string;

  @ListField(() => StandardLevelBody, { max: LEVELS.length })
  levels!: StandardLevelBody[];

  @ListField(() => StandardUnitBody, { max: MAX_UNITS, min: 0 })
  units!: StandardUnitBody[];

  @ApiProperty({
    type: [String],
    maxItems: MAX_RELATED,
    description: 'Occupations whose work counts as well (相关职业)',
    example: ['6-18-01-02'],
  })
  @IsArray()
  @ArrayMaxSize(MAX_RELATED)
  @Matches(OCCUPATION, { each: true })
  related!: string[];
}
