import {
  ChoiceField,
  DayField,
  HashField,
  IntegerField,
  ListField,
  PartField,
  PatternField,
  TradeField,
  UuidField,
  WordsField,
} from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { CERTIFIABLE_LEVELS, CertifiableLevel } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { MAX_OBJECTION_CHARACTERS } from '../objection-text';
import { MAX_RECOGNITION_DOCUMENTS } from '../recognition.events';
import { COMPETITION_TIERS, RECOGNITION_BASES, RECOGNITION_DOCUMENTS, RecognitionBasis } from '../terms';

/** Places that a result document names. */
const MAX_RANK = 10_000;

export class CompetitionBody {
  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/, {
    description: 'Code of the competition, of the list of the policy where it has one',
    example: 'JS-2026-TURNER',
  })
  code!: string;

  @ChoiceField(COMPETITION_TIERS, { example: 'PROVINCE' })
  tier!: (typeof COMPETITION_TIERS)[number];

  @IntegerField(1, MAX_RANK, { example: 1 })
  rank!: number;

  @DayField({ description: 'Of the result document', example: '2026-09-01' })
  heldOn!: Day;
}

export class RecognitionDocumentBody {
  @ChoiceField(RECOGNITION_DOCUMENTS, { example: 'RESULT_DOCUMENT' })
  kind!: (typeof RECOGNITION_DOCUMENTS)[number];

  @HashField({ description: 'SHA-256 of the paper as it is kept' })
  sha256!: string;
}

export class ProposeRecognitionBody {
  @UuidField({ description: 'The round of the committee: a batch of path DIRECT or COMPETITION' })
  batchId!: Uuid;

  @UuidField()
  workerId!: Uuid;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { example: '6-18-01-01' })
  occupationCode!: string;

  @TradeField({ optional: true, description: 'Trade (工种)', example: '数控车工' })
  trade?: string;

  @ChoiceField(CERTIFIABLE_LEVELS, { example: 'SENIOR' })
  level!: CertifiableLevel;

  @ChoiceField(RECOGNITION_BASES, { description: 'ENTRY is for new or ungraded staff', example: 'INNOVATION' })
  basis!: RecognitionBasis;

  @IntegerField(0, Number.MAX_SAFE_INTEGER, {
    optional: true,
    description: 'What the work brings in a year, in fen; with ECONOMIC_BENEFIT',
    example: 30_000_000,
  })
  yearlyBenefitMinor?: number;

  @UuidField({
    optional: true,
    description: 'The entry of the register of awards; with AWARD, and with COMPETITION unless it was the enterprise’s own',
  })
  awardId?: Uuid;

  @PartField(() => CompetitionBody, { optional: true, description: 'With COMPETITION, of tier ENTERPRISE: the enterprise’s own' })
  competition?: CompetitionBody;

  @WordsField(MAX_OBJECTION_CHARACTERS, {
    description: 'What was achieved, in words; kept in the vault, erased with the person',
    example: '主持完成的工艺改进年增效三十万元',
  })
  reason!: string;

  @ListField(() => RecognitionDocumentBody, {
    max: MAX_RECOGNITION_DOCUMENTS,
    min: 0,
    description: 'More may follow until the committee meets',
  })
  documents!: RecognitionDocumentBody[];
}
