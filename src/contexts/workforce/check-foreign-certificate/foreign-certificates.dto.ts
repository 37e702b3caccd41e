import { ChoiceField, PatternField } from '../../../http/requests/fields.decorator';
import { organisationNameField } from '../../../kernel/fields';
import { REJECTION_REASONS, VERIFICATION_METHODS } from '../foreign-certificate.events';
import { PriorCertificateBody } from '../prior-certificate.dto';

const HASH = /^[0-9a-f]{64}$/;
const A_HASH = { description: 'SHA-256 of the paper', example: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c' };

export class ForeignCertificateBody extends PriorCertificateBody {
  @PatternField(new RegExp(organisationNameField().pattern ?? ''), {
    description: 'The institution that issued it',
    example: '淮安示例技师学院',
  })
  issuer!: string;

  @PatternField(HASH, A_HASH)
  evidenceHash!: string;
}

export class VerificationBody {
  @ChoiceField(VERIFICATION_METHODS, { example: 'NATIONAL_LOOKUP' })
  method!: (typeof VERIFICATION_METHODS)[number];

  @PatternField(HASH, A_HASH)
  evidenceHash!: string;
}

export class RejectionBody {
  @ChoiceField(REJECTION_REASONS, { example: 'UNKNOWN_TO_ISSUER' })
  reasonCode!: (typeof REJECTION_REASONS)[number];

  @PatternField(HASH, A_HASH)
  evidenceHash!: string;
}
