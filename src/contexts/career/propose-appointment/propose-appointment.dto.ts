import {
  ChoiceField,
  ChoicesField,
  DayField,
  HashField,
  ListField,
  PartField,
  PatternField,
  UuidField,
} from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { POST_LEVELS, PostLevel } from '../../../kernel/level';
import { documentNoField } from '../../../kernel/fields';
import type { Uuid } from '../../../kernel/uuid';
import { Merit, MERITS, Relaxable, RELAXABLE } from '../../catalogue';
import { MAX_EARLIER_SERVICES } from '../appointment-conditions.events';
import { ABOVE_REASONS } from '../career.events';

export class AboveCertificateBody {
  @ChoiceField(ABOVE_REASONS, { example: 'UNIQUE_SKILL' })
  reason!: (typeof ABOVE_REASONS)[number];

  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    description: 'Number of the decision that gives the reason',
    example: '淮机聘〔2026〕5号',
  })
  documentNo!: string;
}

export class EarlierServiceBody {
  @DayField()
  fromOn!: Day;

  @DayField({ description: 'Last day; it counts' })
  lastOn!: Day;

  @HashField({ description: 'SHA-256 of the document that shows it' })
  documentHash!: string;
}

export class MeritBody {
  @ChoiceField(MERITS, {
    description: 'A major gain by innovation; a leading technique or a standard of the trade; important training of successors; an award',
    example: 'INNOVATION',
  })
  ground!: Merit;

  @HashField({ description: 'SHA-256 of the document that shows it' })
  documentHash!: string;

  @UuidField({
    optional: true,
    description: 'The entry of the register of awards (`GET /v1/workers/{id}/awards`); with AWARD, and only with it',
  })
  awardId?: Uuid;
}

export class RelaxedBody {
  @ChoicesField(RELAXABLE, { max: RELAXABLE.length, description: 'What is relaxed for unique skills', example: ['YEARS_IN_POST'] })
  conditions!: Relaxable[];

  @PatternField(new RegExp(documentNoField().pattern ?? ''), { description: 'Number of the decision', example: '淮机聘〔2026〕6号' })
  documentNo!: string;

  @HashField({ description: 'SHA-256 of what shows the unique skill' })
  documentHash!: string;
}

export class AppointmentConditionsBody {
  @HashField({ description: 'SHA-256 of what shows that the worker is fit for the post' })
  fitnessHash!: string;

  @HashField({ description: 'SHA-256 of what shows good conduct' })
  conductHash!: string;

  @ListField(() => EarlierServiceBody, {
    optional: true,
    min: 0,
    max: MAX_EARLIER_SERVICES,
    description: 'Time in posts of the level asked that this ledger does not know; posts held here are counted without being named',
  })
  earlierService?: EarlierServiceBody[];

  @PartField(() => MeritBody, { optional: true, description: 'One merit; only where that is relaxed there is none' })
  merit?: MeritBody;

  @PartField(() => RelaxedBody, { optional: true })
  relaxed?: RelaxedBody;
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

  @UuidField({
    description:
      'The certificate it rests on: issued here (its id), recorded (the id of the record) or recognised inside a chain (the id of the recognition); 一级/高级技师 for 特级技师 and 首席技师',
  })
  basisId!: Uuid;

  @PartField(() => AboveCertificateBody, {
    optional: true,
    description: 'Why the post stands above the certificate, where the policy pack allows it with a reason',
  })
  above?: AboveCertificateBody;

  @PartField(() => AppointmentConditionsBody, {
    optional: true,
    description: 'How the conditions are met; needed where the policy pack names a rule set for posts of the level (`SD20-7`)',
  })
  conditions?: AppointmentConditionsBody;
}
