import { ChoiceField, PartField, PatternField, UuidField } from '../../../http/fields.decorator';
import { POST_LEVELS, PostLevel } from '../../../kernel/level';
import { documentNoField } from '../../../kernel/fields';
import type { Uuid } from '../../../kernel/uuid';
import { ABOVE_REASONS } from '../career.events';

export class AboveCertificateBody {
  @ChoiceField(ABOVE_REASONS, { example: 'UNIQUE_SKILL' })
  reason!: (typeof ABOVE_REASONS)[number];

  @PatternField(new RegExp(documentNoField().pattern ?? ''), { description: 'Number of the decision that gives the reason', example: '淮机聘〔2026〕5号' })
  documentNo!: string;
}

export class ProposeAppointmentBody {
  @UuidField()
  workerId!: Uuid;

  @ChoiceField(POST_LEVELS, { example: 'SPECIAL_GRADE' })
  level!: PostLevel;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { description: 'Occupation code', example: '6-18-01-01' })
  occupationCode!: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/, { description: "The enterprise's own code of the post", example: 'P-TJ-01' })
  postCode!: string;

  @UuidField({ description: 'The certificate it rests on: issued here (its id) or recorded (the id of the record); 一级/高级技师 for 特级技师 and 首席技师' })
  basisId!: Uuid;

  @PartField(() => AboveCertificateBody, { optional: true, description: 'Why the post stands above the certificate, where the policy pack allows it with a reason' })
  above?: AboveCertificateBody;
}
