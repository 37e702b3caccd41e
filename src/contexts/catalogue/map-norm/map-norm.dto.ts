import { ListField, PatternField } from '../../../http/requests/fields.decorator';
import { codeField } from '../../../kernel/fields';
import { MAX_UNITS } from '../standard.events';

const CODE = new RegExp(codeField().pattern ?? '');

export class UnitPairBody {
  @PatternField(CODE, { description: 'A unit of the norm', example: 'N-3.1' })
  unit!: string;

  @PatternField(CODE, { description: 'The unit of the national standard that it stands for', example: '3.1' })
  to!: string;
}

export class MapNormBody {
  @PatternField(CODE, { description: 'Version of the norm', example: '2026' })
  version!: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,59}@[A-Za-z0-9][A-Za-z0-9._-]{0,15}$/, {
    description: 'The national standard with its version',
    example: 'GZB-6-18-01-01@2018',
  })
  to!: string;

  @ListField(() => UnitPairBody, { max: MAX_UNITS, min: 0 })
  pairs!: UnitPairBody[];
}
