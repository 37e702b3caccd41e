import { DayField, IntegerField, PartField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { DocumentNoField } from '../official-act.dto';

/** Certificates of one term: far more than any institution issues in three years. */
const MAX_CERTIFICATES = 1_000_000;

/** Written reasons for certificates that the computed list of pay cannot explain (handbook 6.3); the list itself is never typed. */
export class ExplainedPayBody {
  @IntegerField(0, MAX_CERTIFICATES, { description: 'Certificates of the list whose missing pay was explained in writing', example: 3 })
  explained!: number;

  @PatternField(/^[0-9a-f]{64}$/, {
    description: 'listDigest of the list that was read, /v1/filings/{id}/pay-evidence; another list explains nothing',
    example: '0f9d1c3e5b7a4c2d8e6f1a2b3c4d5e6f0f9d1c3e5b7a4c2d8e6f1a2b3c4d5e6f',
  })
  listDigest!: string;
}

/** What the authority was given in writing about certificates that the look-up does not show (handbook 6.3). */
export class NotVisibleBody {
  @IntegerField(1, MAX_CERTIFICATES, { description: 'Certificates whose absence from the national look-up is explained', example: 2 })
  certificates!: number;

  @PatternField(/^[0-9a-f]{64}$/, {
    description: 'SHA-256 of the written reasons',
    example: '0f9d1c3e5b7a4c2d8e6f1a2b3c4d5e6f0f9d1c3e5b7a4c2d8e6f1a2b3c4d5e6f',
  })
  reasonsSha256!: string;
}

export class GrantRenewalBody {
  @DocumentNoField()
  receiptNo!: string;

  @DayField({ optional: true, description: 'New last day; as long as the policy pack lets a filing last, unless told' })
  validTo?: Day;

  @PartField(() => ExplainedPayBody, {
    optional: true,
    description: 'Reasons for certificates without pay that the computed list cannot give',
  })
  payEvidence?: ExplainedPayBody;

  @PartField(() => NotVisibleBody, { optional: true, description: 'Reasons why certificates are not visible in the look-up' })
  notVisible?: NotVisibleBody;
}
