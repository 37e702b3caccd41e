import { ChoiceField, FlagField } from '../../../http/requests/fields.decorator';
import { DecidedPaperBody, RemarkedPaperBody } from '../decided-paper.dto';
import { SUSPENSION_REASONS } from '../standing.events';

export class CertificateSuspensionBody extends RemarkedPaperBody {
  @ChoiceField(SUSPENSION_REASONS, { example: 'UNDER_INVESTIGATION' })
  reasonCode!: (typeof SUSPENSION_REASONS)[number];
}

export class LiftSuspensionBody extends DecidedPaperBody {
  @FlagField({
    optional: true,
    description: 'The decision says that the time between is paid after all; without it allowances go on from the day of the lifting',
  })
  backPay?: boolean;
}
