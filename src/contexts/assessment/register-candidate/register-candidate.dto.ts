import { ChoiceField, FlagField, PartField, PatternField, TradeField, UuidField } from '../../../http/requests/fields.decorator';
import { CERTIFIABLE_LEVELS, CertifiableLevel } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { DimensionsBody } from '../dimensions.dto';
import { WAIVER_PATHS, WaiverPath } from '../terms';

export class RegisterCandidateBody {
  @UuidField()
  workerId!: Uuid;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code, 国家职业分类大典(2022年版)', example: '6-18-01-01' })
  occupationCode!: string;

  @TradeField({ optional: true, description: 'Trade (工种)', example: '数控车工' })
  trade?: string;

  @ChoiceField(CERTIFIABLE_LEVELS, { example: 'SENIOR' })
  level!: CertifiableLevel;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/, {
    optional: true,
    description: '申报条件编号: the line to judge; absent: any line that holds',
    example: 'N23-3-2',
  })
  conditionNo?: string;

  @ChoiceField(WAIVER_PATHS, {
    optional: true,
    description: '破格 or 越级: registered although no line holds, and admitted by a waiver that a second person confirms',
    example: 'EXCEPTIONAL',
  })
  path?: WaiverPath;

  @UuidField({
    optional: true,
    description: 'The failed candidacy that is sat again; parts passed there are kept as long as the policy says',
  })
  resitOf?: Uuid;

  @PartField(() => DimensionsBody, { optional: true, description: 'Where they are not those of the batch' })
  dimensions?: DimensionsBody;

  @FlagField({
    optional: true,
    description: 'Whoever is not eligible is kept as registered and rejected instead of being refused: counted, and admitted to nothing',
  })
  recordIneligible?: boolean;
}
